using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>A store around another, of which every call goes through one method.</summary>
/// <param name="inner">The store around which it is.</param>
internal abstract class CalledStore(ExecutionStore inner) : ExecutionStore
{
    /// <summary>The store around which it is.</summary>
    protected ExecutionStore Inner { get; } = inner;

    /// <summary>Whether somebody wants to know what a commit writes.</summary>
    protected virtual bool DescribesCommits => true;

    public override ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default) =>
        Call("open node", () => Inner.OpenNodeAsync(name, lease, default), static node => $"{node}", cancellationToken);

    public override ValueTask<bool> RenewNodeAsync(long node, TimeSpan lease, CancellationToken cancellationToken = default) =>
        Call($"renew node {node}", () => Inner.RenewNodeAsync(node, lease, default), static renewed => $"{renewed}", cancellationToken);

    public override async ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default) => await Call(
        $"close node {node}",
        async () =>
        {
            await Inner.CloseNodeAsync(node, default).ConfigureAwait(false);
            return 0;
        },
        static _ => "",
        cancellationToken).ConfigureAwait(false);

    public override ValueTask<int> RecoverAsync(int limit, CancellationToken cancellationToken = default) =>
        Call("recover", () => Inner.RecoverAsync(limit, default), static recovered => $"{recovered}", cancellationToken);

    public override async ValueTask SaveDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default) => await Call(
        $"save definition of {definition.Machine}",
        async () =>
        {
            await Inner.SaveDefinitionAsync(definition, default).ConfigureAwait(false);
            return 0;
        },
        static _ => "",
        cancellationToken).ConfigureAwait(false);

    public override ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default) =>
        Call("find definition", () => Inner.FindDefinitionAsync(hash, default), static found => $"{found is not null}", cancellationToken);

    public override ValueTask<IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)>> UsedDefinitionsAsync(CancellationToken cancellationToken = default) =>
        Call("used definitions", () => Inner.UsedDefinitionsAsync(default), static used => $"{used.Count}", cancellationToken);

    public override async ValueTask UnstrandAsync(IReadOnlyCollection<string> machines, CancellationToken cancellationToken = default) => await Call(
        "unstrand",
        async () =>
        {
            await Inner.UnstrandAsync(machines, default).ConfigureAwait(false);
            return 0;
        },
        static _ => "",
        cancellationToken).ConfigureAwait(false);

    public override ValueTask<StartResult> StartAsync(NewExecution execution, CancellationToken cancellationToken = default) =>
        Call($"start {execution.Machine} {execution.Name}", () => Inner.StartAsync(execution, default), static started => $"{started}", cancellationToken);

    public override ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default) => Call(
        $"claim {request.Limit}", () => Inner.ClaimAsync(request, default), static claimed => $"{string.Join(' ', claimed.Executions.Select(static one => $"{one.Id}v{one.Version}"))} next {claimed.NextDue:O}", cancellationToken);

    public override ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default) =>
        Call(DescribesCommits ? Describe(commit) : "commit", () => Inner.CommitAsync(commit, default), static result => $"{result.Outcome} {result.Inbox}", cancellationToken);

    public override ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default) =>
        Call($"load {execution}", () => Inner.LoadAsync(execution, default), static loaded => $"v{loaded?.Version} inbox {loaded?.Inbox} {loaded?.Status} owner {loaded?.Owner}", cancellationToken);

    public override ValueTask<IReadOnlyList<long>> OwnedAsync(long node, CancellationToken cancellationToken = default) =>
        Call($"owned by {node}", () => Inner.OwnedAsync(node, default), static owned => string.Join(' ', owned), cancellationToken);

    public override ValueTask<bool> RequestStopAsync(long execution, string? error, string? cause, CancellationToken cancellationToken = default) =>
        Call($"stop {execution}", () => Inner.RequestStopAsync(execution, error, cause, default), static stopped => $"{stopped}", cancellationToken);

    public override ValueTask<SettleOutcome> SettleAsync(Settlement settlement, CancellationToken cancellationToken = default) =>
        Call($"settle {settlement.Wait.Execution}/{settlement.Wait.Frame}", () => Inner.SettleAsync(settlement, default), static outcome => $"{outcome}", cancellationToken);

    public override ValueTask<SettleOutcome> HeartbeatAsync(WaitKey wait, CancellationToken cancellationToken = default) =>
        Call($"heartbeat {wait.Execution}/{wait.Frame}", () => Inner.HeartbeatAsync(wait, default), static outcome => $"{outcome}", cancellationToken);

    public override ValueTask<TakenActivity?> TakeActivityAsync(string activity, string? worker, NonceHash nonce, CancellationToken cancellationToken = default) =>
        Call($"take {activity}", () => Inner.TakeActivityAsync(activity, worker, nonce, default), static taken => $"{taken?.Execution}/{taken?.Frame}", cancellationToken);

    public override ValueTask<IReadOnlyList<MapChunk>> LoadChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) => Call(
        $"chunks of {execution}/{frame}",
        () => Inner.LoadChunksAsync(execution, frame, default),
        static chunks => string.Join(' ', chunks.Select(static chunk => $"{chunk.Number}:{chunk.Succeeded}+{chunk.Failed}/{chunk.Items}")),
        cancellationToken);

    public override ValueTask<ExecutionDescription?> DescribeAsync(string machine, string name, CancellationToken cancellationToken = default) =>
        Call($"describe {machine} {name}", () => Inner.DescribeAsync(machine, name, default), static found => $"{found?.Status}", cancellationToken);

    public override ValueTask<ExecutionDescription?> DescribeAsync(long execution, CancellationToken cancellationToken = default) =>
        Call($"describe {execution}", () => Inner.DescribeAsync(execution, default), static found => $"{found?.Status}", cancellationToken);

    public override ValueTask<ExecutionPage> ListAsync(ExecutionFilter filter, CancellationToken cancellationToken = default) =>
        Call("list", () => Inner.ListAsync(filter, default), static page => $"{page.Executions.Count}", cancellationToken);

    public override ValueTask<IReadOnlyList<HistoryBatch>> HistoryAsync(long execution, int fromEvent, int limit, CancellationToken cancellationToken = default) =>
        Call($"history of {execution}", () => Inner.HistoryAsync(execution, fromEvent, limit, default), static batches => $"{batches.Count}", cancellationToken);

    public override ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellationToken = default) =>
        Call("statistics", () => Inner.StatisticsAsync(default), static statistics => $"{statistics}", cancellationToken);

    public override ValueTask<int> SweepAsync(DateTimeOffset historyBefore, DateTimeOffset executionsBefore, int limit, CancellationToken cancellationToken = default) =>
        Call("sweep", () => Inner.SweepAsync(historyBefore, executionsBefore, limit, default), static swept => $"{swept}", cancellationToken);

    /// <summary>Does a call, or what becomes of it.</summary>
    /// <param name="what">The call, for people.</param>
    /// <param name="call">What calls the store.</param>
    /// <param name="describe">Tells what the store has answered, for people.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    protected abstract ValueTask<T> Call<T>(string what, Func<ValueTask<T>> call, Func<T, string> describe, CancellationToken cancellationToken);

    private static string Describe(ExecutionCommit commit) =>
        $"commit {commit.Execution}v{commit.Version} consumed {commit.Consumed} required {commit.RequiredInbox} frames {string.Join(' ', commit.Frames.Select(static frame => $"{frame.Number}{(frame.IsGone ? "-" : "")}{frame.Wait}"))}"
        + $" events {commit.Events?.First}+{commit.Events?.Count} due {commit.Due:O} {(commit.Releases ? "releases " : "")}{commit.End?.Status} children {commit.Children.Count}";
}
