using System.Data.Common;
using Workflows.Durable;
using Workflows.Sqlite.Operations;
using Workflows.Sqlite.Reading;
using Workflows.Sqlite.Tables;
using Workflows.Sqlite.Transactions;
using Workflows.Sqlite.Writing;

namespace Workflows.Sqlite;

/// <summary>Keeps executions in a file of SQLite. One process uses it at a time; others are refused.</summary>
/// <remarks>
/// One thread writes, and what was asked for while it committed is written in one transaction, so that many executions share the cost of reaching the disk. What is read is read on the
/// caller's thread, with connections of its own.
/// </remarks>
/// <example>
/// <code>
/// await using var store = new SqliteStore("Data Source=workflows.db");
/// await using var engine = new DurableEngine(store, workflows);
/// await engine.StartAsync();
/// </code>
/// </example>
public sealed class SqliteStore : ExecutionStore, ITransactionalStore
{
    private readonly Writer _writer;
    private readonly Readers _readers;
    private readonly UserTransactions _transactions;

    // Only the writer's thread uses it.
    private readonly HashSet<long> _nodes = [];

    /// <summary>Names the file. It is opened by the first call.</summary>
    /// <param name="options">Where and how.</param>
    /// <exception cref="ArgumentException">The data source is not a file.</exception>
    public SqliteStore(SqliteStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _writer = new Writer(options, Tell);
        _readers = new Readers(_writer.File, options);
        _transactions = new UserTransactions(_writer, options.TimeProvider);
    }

    /// <summary>Names the file. It is opened by the first call.</summary>
    /// <param name="connectionString">For instance <c>Data Source=workflows.db</c>.</param>
    /// <exception cref="ArgumentException">It does not name a file.</exception>
    public SqliteStore(string connectionString)
        : this(SqliteStoreOptions.Parse(connectionString))
    {
    }

    /// <inheritdoc/>
    /// <remarks>What nodes of an earlier process own is released at once: it is dead, since its lock of the file is free.</remarks>
    /// <exception cref="StoreInUseException">Another process has the file open.</exception>
    /// <exception cref="StoreVersionException">A newer version of the library has written the file.</exception>
    /// <exception cref="StoreDamagedException">The file is damaged, or of another program.</exception>
    /// <exception cref="StoreUnavailableException">The file cannot be read or written.</exception>
    public override ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _writer.Write(
            static (session, node) =>
            {
                var id = Recovering.Open(session, node.name, node.lease, node.nodes);
                node.nodes.Add(id);
                return id;
            },
            (name, lease, nodes: _nodes),
            cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<bool> RenewNodeAsync(long node, TimeSpan lease, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, renewed) => session.Nodes.Renew(renewed.node, session.Now + renewed.lease.Ticks), (node, lease), cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default) =>
        await _writer.Write(static (session, node) => Recovering.Close(session, node), node, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ValueTask<int> RecoverAsync(int limit, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, limit) => Recovering.Recover(session, limit), limit, cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask SaveDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default) =>
        await _writer.Write(static (session, definition) => Defining.Save(session, definition), definition, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, hash) => Defining.Find(session, hash), hash, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)>> UsedDefinitionsAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, _) => StatisticsReading.UsedDefinitions(session), 0, cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask UnstrandAsync(IReadOnlyCollection<string> machines, CancellationToken cancellationToken = default) =>
        await _writer.Write(static (session, machines) => Defining.Unstrand(session, machines), machines, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ValueTask<StartResult> StartAsync(NewExecution execution, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, execution) => Starting.Start(session, execution), execution, cancellationToken, isBounded: true);

    /// <inheritdoc/>
    public ValueTask<StartResult> StartAsync(DbTransaction transaction, NewExecution execution, CancellationToken cancellationToken = default) =>
        InTransactionAsync(transaction, static (session, execution) => Starting.Start(session, execution with { Owner = null }), execution, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, request) => Claiming.Claim(session, request), request, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, commit) => Committing.Commit(session, commit), commit, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, execution) => ExecutionReading.Load(session, execution), execution, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<long>> OwnedAsync(long node, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, node) => session.Executions.Ids("SELECT id FROM execution INDEXED BY execution_open WHERE status = 0 AND owner = ?1 ORDER BY id", node), node, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<bool> RequestStopAsync(long execution, string? error, string? cause, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, stop) => Stopping.Request(session, stop.execution, stop.error, stop.cause), (execution, error, cause), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<SettleOutcome> SettleAsync(Settlement settlement, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, settlement) => Settling.Settle(session, settlement), settlement, cancellationToken, isBounded: true);

    /// <inheritdoc/>
    public ValueTask<SettleOutcome> SettleAsync(DbTransaction transaction, Settlement settlement, CancellationToken cancellationToken = default) =>
        InTransactionAsync(transaction, static (session, settlement) => Settling.Settle(session, settlement), settlement, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<SettleOutcome> HeartbeatAsync(WaitKey wait, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, wait) => Settling.Beat(session, wait), wait, cancellationToken, isBounded: true);

    /// <inheritdoc/>
    public override ValueTask<TakenActivity?> TakeActivityAsync(string activity, string? worker, NonceHash nonce, CancellationToken cancellationToken = default) =>
        _writer.Write(static (session, taken) => Settling.Take(session, taken.activity, taken.worker, taken.nonce), (activity, worker, nonce), cancellationToken, isBounded: true);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<MapChunk>> LoadChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, run) => session.Chunks.Read(run.execution, run.frame, onlyOpen: false), (execution, frame), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<MapChunk>> LoadOpenChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, run) => session.Chunks.Read(run.execution, run.frame, onlyOpen: true), (execution, frame), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<ExecutionDescription?> DescribeAsync(string machine, string name, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, key) => DescriptionReading.Find(session, key.machine, key.name), (machine, name), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<ExecutionDescription?> DescribeAsync(long execution, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, execution) => DescriptionReading.Find(session, execution), execution, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<ExecutionPage> ListAsync(ExecutionFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(filter.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(filter.Limit, 1_000);
        return ReadAsync(static (session, filter) => ListReading.Read(session, filter), filter, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<HistoryBatch>> HistoryAsync(long execution, int fromEvent, int limit, CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, page) => session.Events.Read(page.execution, page.fromEvent, page.limit), (execution, fromEvent, limit), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(static (session, _) => StatisticsReading.Read(session), 0, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<int> SweepAsync(DateTimeOffset historyBefore, DateTimeOffset executionsBefore, int limit, CancellationToken cancellationToken = default) =>
        _writer.Write(
            static (session, sweep) => Forgetting.Sweep(session, sweep.historyBefore.UtcTicks, sweep.executionsBefore.UtcTicks, sweep.limit),
            (historyBefore, executionsBefore, limit),
            cancellationToken);

    /// <summary>Writes what was asked for, and closes the file.</summary>
    public override ValueTask DisposeAsync()
    {
        _readers.Dispose();
        _writer.Dispose();
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<ExecutionDescription?> DescribeAsync(DbTransaction transaction, long execution, CancellationToken cancellationToken = default) =>
        InTransactionAsync(transaction, static (session, execution) => DescriptionReading.Find(session, execution), execution, cancellationToken);

    private async ValueTask<TResult> ReadAsync<TArgument, TResult>(Func<Session, TArgument, TResult> body, TArgument argument, CancellationToken cancellationToken)
    {
        await EnsureOpenAsync(cancellationToken).ConfigureAwait(false);
        return _readers.Read(body, argument);
    }

    private async ValueTask<TResult> InTransactionAsync<TArgument, TResult>(
        DbTransaction transaction, Func<Session, TArgument, TResult> body, TArgument argument, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (!_writer.HasOpened)
        {
            throw new InvalidOperationException("The store is not open yet. Start the engine, or call OpenNodeAsync, before a transaction begins: the transaction has the lock that opening needs.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        var result = _transactions.Run(transaction, body, argument, out var isDue, out var nudged);
        if (isDue || nudged.Count > 0)
        {
            _writer.Expect(isDue, nudged);
        }

        return await ValueTask.FromResult(result).ConfigureAwait(false);
    }

    private async ValueTask EnsureOpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_writer.HasOpened)
        {
            await _writer.Write(static (_, _) => true, 0, cancellationToken).ConfigureAwait(false);
        }
    }

    // Off the writer's thread: whoever listens may take his time.
    private void Tell(bool isDue, IReadOnlyList<long> nudged) =>
        ThreadPool.UnsafeQueueUserWorkItem(
            static told =>
            {
                if (told.isDue)
                {
                    told.store.OnDue();
                }

                foreach (var execution in told.nudged)
                {
                    told.store.OnNudged(execution);
                }
            },
            (store: this, isDue, nudged),
            preferLocal: false);
}
