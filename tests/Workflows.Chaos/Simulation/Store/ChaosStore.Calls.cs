using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

internal sealed partial class ChaosStore
{
    public override ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default) =>
        Call("open node", () => _store.OpenNodeAsync(name, lease, default), static node => $"{node}", cancellationToken);

    public override ValueTask<bool> RenewNodeAsync(long node, TimeSpan lease, CancellationToken cancellationToken = default) =>
        Call($"renew node {node}", () => _store.RenewNodeAsync(node, lease, default), static renewed => $"{renewed}", cancellationToken);

    public override async ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default) => await Call(
        $"close node {node}",
        async () =>
        {
            await _store.CloseNodeAsync(node, default).ConfigureAwait(false);
            return 0;
        },
        static _ => "",
        cancellationToken).ConfigureAwait(false);

    public override ValueTask<int> RecoverAsync(int limit, CancellationToken cancellationToken = default) =>
        Call("recover", () => _store.RecoverAsync(limit, default), static recovered => $"{recovered}", cancellationToken);

    public override async ValueTask SaveDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default) => await Call(
        $"save definition of {definition.Machine}",
        async () =>
        {
            await _store.SaveDefinitionAsync(definition, default).ConfigureAwait(false);
            return 0;
        },
        static _ => "",
        cancellationToken).ConfigureAwait(false);

    public override ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default) =>
        Call("find definition", () => _store.FindDefinitionAsync(hash, default), static found => $"{found is not null}", cancellationToken);

    public override ValueTask<IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)>> UsedDefinitionsAsync(CancellationToken cancellationToken = default) =>
        Call("used definitions", () => _store.UsedDefinitionsAsync(default), static used => $"{used.Count}", cancellationToken);

    public override async ValueTask UnstrandAsync(IReadOnlyCollection<string> machines, CancellationToken cancellationToken = default) => await Call(
        "unstrand",
        async () =>
        {
            await _store.UnstrandAsync(machines, default).ConfigureAwait(false);
            return 0;
        },
        static _ => "",
        cancellationToken).ConfigureAwait(false);

    public override ValueTask<StartResult> StartAsync(NewExecution execution, CancellationToken cancellationToken = default) =>
        Call($"start {execution.Machine} {execution.Name}", () => _store.StartAsync(execution, default), static started => $"{started}", cancellationToken);

    public override ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default) => Call(
        $"claim {request.Limit}", () => _store.ClaimAsync(request, default), static claimed => $"{string.Join(' ', claimed.Executions.Select(static one => $"{one.Id}v{one.Version}"))} next {claimed.NextDue:O}", cancellationToken);

    public override ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default) =>
        Call(_simulator.Trace.IsOn ? Describe(commit) : "commit", () => _store.CommitAsync(commit, default), static result => $"{result.Outcome} {result.Inbox}", cancellationToken);

    public override ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default) =>
        Call($"load {execution}", () => _store.LoadAsync(execution, default), static loaded => $"v{loaded?.Version} inbox {loaded?.Inbox} {loaded?.Status} owner {loaded?.Owner}", cancellationToken);

    public override ValueTask<IReadOnlyList<long>> OwnedAsync(long node, CancellationToken cancellationToken = default) =>
        Call($"owned by {node}", () => _store.OwnedAsync(node, default), static owned => string.Join(' ', owned), cancellationToken);

    public override ValueTask<bool> RequestStopAsync(long execution, string? error, string? cause, CancellationToken cancellationToken = default) =>
        Call($"stop {execution}", () => _store.RequestStopAsync(execution, error, cause, default), static stopped => $"{stopped}", cancellationToken);

    public override ValueTask<SettleOutcome> SettleAsync(Settlement settlement, CancellationToken cancellationToken = default) =>
        Call($"settle {settlement.Wait.Execution}/{settlement.Wait.Frame}", () => _store.SettleAsync(settlement, default), static outcome => $"{outcome}", cancellationToken);

    public override ValueTask<SettleOutcome> HeartbeatAsync(WaitKey wait, CancellationToken cancellationToken = default) =>
        Call($"heartbeat {wait.Execution}/{wait.Frame}", () => _store.HeartbeatAsync(wait, default), static outcome => $"{outcome}", cancellationToken);

    public override ValueTask<TakenActivity?> TakeActivityAsync(string activity, string? worker, NonceHash nonce, CancellationToken cancellationToken = default) =>
        Call($"take {activity}", () => _store.TakeActivityAsync(activity, worker, nonce, default), static taken => $"{taken?.Execution}/{taken?.Frame}", cancellationToken);

    public override ValueTask<IReadOnlyList<MapChunk>> LoadChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) => Call(
        $"chunks of {execution}/{frame}",
        () => _store.LoadChunksAsync(execution, frame, default),
        static chunks => string.Join(' ', chunks.Select(static chunk => $"{chunk.Number}:{chunk.Succeeded}+{chunk.Failed}/{chunk.Items}")),
        cancellationToken);

    public override ValueTask<ExecutionDescription?> DescribeAsync(string machine, string name, CancellationToken cancellationToken = default) =>
        Call($"describe {machine} {name}", () => _store.DescribeAsync(machine, name, default), static found => $"{found?.Status}", cancellationToken);

    public override ValueTask<ExecutionDescription?> DescribeAsync(long execution, CancellationToken cancellationToken = default) =>
        Call($"describe {execution}", () => _store.DescribeAsync(execution, default), static found => $"{found?.Status}", cancellationToken);

    public override ValueTask<ExecutionPage> ListAsync(ExecutionFilter filter, CancellationToken cancellationToken = default) =>
        Call("list", () => _store.ListAsync(filter, default), static page => $"{page.Executions.Count}", cancellationToken);

    public override ValueTask<IReadOnlyList<HistoryBatch>> HistoryAsync(long execution, int fromEvent, int limit, CancellationToken cancellationToken = default) =>
        Call($"history of {execution}", () => _store.HistoryAsync(execution, fromEvent, limit, default), static batches => $"{batches.Count}", cancellationToken);

    public override ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellationToken = default) =>
        Call("statistics", () => _store.StatisticsAsync(default), static statistics => $"{statistics}", cancellationToken);

    public override ValueTask<int> SweepAsync(DateTimeOffset historyBefore, DateTimeOffset executionsBefore, int limit, CancellationToken cancellationToken = default) =>
        Call("sweep", () => _store.SweepAsync(historyBefore, executionsBefore, limit, default), static swept => $"{swept}", cancellationToken);

    private static string Describe(ExecutionCommit commit) =>
        $"commit {commit.Execution}v{commit.Version} consumed {commit.Consumed} required {commit.RequiredInbox} frames {string.Join(' ', commit.Frames.Select(static frame => $"{frame.Number}{(frame.IsGone ? "-" : "")}{frame.Wait}"))}"
        + $" events {commit.Events?.First}+{commit.Events?.Count} due {commit.Due:O} {(commit.Releases ? "releases " : "")}{commit.End?.Status} children {commit.Children.Count}";
}
