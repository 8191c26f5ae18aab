using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

/// <summary>
/// Where executions live. A store does what it is told in single transactions and decides nothing else; the engine does the rest. Every store passes one contract test suite.
/// </summary>
/// <remarks>
/// <para>The rules that a store keeps, each within one transaction:</para>
/// <list type="number">
/// <item>Every write of an owner is guarded by <see cref="ExecutionCommit.Version"/> and adds one to it. So do claim, release, stop and the recovery of a dead node. If the version is
/// another, nothing is written and the answer is <see cref="CommitOutcome.Lost"/>. No clock matters for that.</item>
/// <item>Who is outside (callbacks, workers, child executions) never moves a frame: it locks the execution, adds one to its inbox and makes it due, and settles one wait that is
/// open; if either is not possible, nothing is written. The owner subtracts what it has read; what is left makes the execution due at once.</item>
/// <item>A commit that abandons a wait also demands that the inbox is <see cref="ExecutionCommit.RequiredInbox"/>, and that no heartbeat has come since. So an answer that was accepted is
/// always in the history.</item>
/// <item>Snapshot, history, new executions and what the end of a child tells its parent are written together or not at all.</item>
/// </list>
/// <para>Moments are compared with the store's own clock. A method that throws may have written or not: the engine forgets what it knows and loads again.</para>
/// </remarks>
public abstract class ExecutionStore : IAsyncDisposable
{
    /// <summary>Raised after a write that made an execution due which nobody owns. A hint: it may be missing, late, and on any thread.</summary>
    public event Action? Due;

    /// <summary>Raised after a settlement or a request to stop of an execution that somebody owns, with its id. A hint.</summary>
    public event Action<long>? Nudged;

    // Nodes

    /// <summary>Opens the store: its schema, and a lease for this process.</summary>
    /// <param name="name">The process, for people.</param>
    /// <param name="lease">How long the node may be silent before its executions are others' to take.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The node's id, larger than any before.</returns>
    public abstract ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>Renews the lease; false if the node is gone, and must be opened anew.</summary>
    public abstract ValueTask<bool> RenewNodeAsync(long node, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>Releases what the node owns, due now and without a strike, and forgets it.</summary>
    public abstract ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default);

    /// <summary>Releases up to <paramref name="limit"/> executions of nodes whose lease is over: each gets a version and a strike more, and is due after 2^strikes seconds from the second strike on.</summary>
    /// <returns>How many.</returns>
    public abstract ValueTask<int> RecoverAsync(int limit, CancellationToken cancellationToken = default);

    // Definitions

    /// <summary>Keeps a definition for as long as an execution refers to it. Known ones are left as they are.</summary>
    public abstract ValueTask SaveDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default);

    /// <summary>A definition; null if there is none.</summary>
    public abstract ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default);

    /// <summary>Which definitions open executions have, and how many of them.</summary>
    public abstract ValueTask<IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)>> UsedDefinitionsAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes executions due that are stranded, of the machines of these definitions: a new process may be able to go on with them.</summary>
    public abstract ValueTask UnstrandAsync(IReadOnlyCollection<string> machines, CancellationToken cancellationToken = default);

    // Executions

    /// <summary>Starts an execution, unless one of this machine and name exists.</summary>
    public abstract ValueTask<StartResult> StartAsync(NewExecution execution, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes executions that are due and that nobody owns, the longest due first: each gets the owner and a version more. Only those of the given machines, that are not stranded;
    /// but those whose end was asked for whatever they are, since whoever owns one can end it.
    /// </summary>
    public abstract ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default);

    /// <summary>Writes what an owner has done.</summary>
    public abstract ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default);

    /// <summary>The whole of an execution, for its owner; null if there is none.</summary>
    public abstract ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default);

    /// <summary>The open executions that a node owns: after a claim or a start whose outcome is unknown it looks whether it has got some.</summary>
    public abstract ValueTask<IReadOnlyList<long>> OwnedAsync(long node, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks for an execution's end: its inbox gets one more, it becomes due, and whoever has it commits the end. The first request stays. Child executions are stopped by their
    /// parent's end in the same way; those that belong to no chunk do not tell it of their end any longer. One that is parked does not tell its parent before it is redriven and ends,
    /// and not at all if the parent has ended since, or has left the frame that waited for it.
    /// </summary>
    /// <returns>False if there is no open execution of this id.</returns>
    public abstract ValueTask<bool> RequestStopAsync(long execution, string? error, string? cause, CancellationToken cancellationToken = default);

    // From outside

    /// <summary>Settles a wait.</summary>
    public abstract ValueTask<SettleOutcome> SettleAsync(Settlement settlement, CancellationToken cancellationToken = default);

    /// <summary>Moves the next heartbeat of a wait that is open.</summary>
    public abstract ValueTask<SettleOutcome> HeartbeatAsync(WaitKey wait, CancellationToken cancellationToken = default);

    /// <summary>Gives the task of an activity that has waited longest to a worker, with a new nonce; null if there is none.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="worker">The worker's name.</param>
    /// <param name="nonce">What hashes the nonce of the token that the worker gets.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public abstract ValueTask<TakenActivity?> TakeActivityAsync(string activity, string? worker, NonceHash nonce, CancellationToken cancellationToken = default);

    // Distributed Map: see the remarks of MapChunk.

    /// <summary>The chunks of a run, in order.</summary>
    public abstract ValueTask<IReadOnlyList<MapChunk>> LoadChunksAsync(long execution, int frame, CancellationToken cancellationToken = default);

    /// <summary>Those that are not folded, in order: a run of many chunks asks for them each time that one is full, and a store should not look at the others.</summary>
    public virtual async ValueTask<IReadOnlyList<MapChunk>> LoadOpenChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) =>
        [.. (await LoadChunksAsync(execution, frame, cancellationToken).ConfigureAwait(false)).Where(static chunk => !chunk.IsFolded)];

    // Reading

    /// <summary>An execution by its name; null if there is none.</summary>
    public abstract ValueTask<ExecutionDescription?> DescribeAsync(string machine, string name, CancellationToken cancellationToken = default);

    /// <summary>An execution by its id; null if there is none.</summary>
    public abstract ValueTask<ExecutionDescription?> DescribeAsync(long execution, CancellationToken cancellationToken = default);

    /// <summary>Executions, the latest first.</summary>
    public abstract ValueTask<ExecutionPage> ListAsync(ExecutionFilter filter, CancellationToken cancellationToken = default);

    /// <summary>
    /// The events of an execution, packed as they were committed: from the commit on that has a given event, until there are as many events from that one on as asked for.
    /// Empty only if there are none from it on, so whoever wants the whole history asks on until then.
    /// </summary>
    /// <param name="execution">The execution.</param>
    /// <param name="fromEvent">The id of the first event, from 1.</param>
    /// <param name="limit">How many events are enough, at least 1. There may be more, since a commit is not divided.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public abstract ValueTask<IReadOnlyList<HistoryBatch>> HistoryAsync(long execution, int fromEvent, int limit, CancellationToken cancellationToken = default);

    /// <summary>What there is of everything, for metrics and health.</summary>
    public abstract ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellationToken = default);

    // Upkeep

    /// <summary>
    /// Forgets events and payloads of executions that ended before the first moment, and the executions themselves that ended before the second, at most so many. As long as the
    /// parent runs, the children of its chunks are kept, and those that are parked and whose end it waits for.
    /// </summary>
    /// <returns>How many executions were touched.</returns>
    public abstract ValueTask<int> SweepAsync(DateTimeOffset historyBefore, DateTimeOffset executionsBefore, int limit, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    [SuppressMessage("Usage", "CA1816", Justification = "There is no finalizer.")]
    public virtual ValueTask DisposeAsync() => default;

    /// <summary>Raises <see cref="Due"/>.</summary>
    protected void OnDue() => Due?.Invoke();

    /// <summary>Raises <see cref="Nudged"/>.</summary>
    protected void OnNudged(long execution) => Nudged?.Invoke(execution);
}
