using Workflows.Durable;

namespace Workflows.Tests;

/// <summary>A store around another, for tests that look at some of the calls.</summary>
internal abstract class StoreAround : ExecutionStore
{
    protected StoreAround(ExecutionStore inner)
    {
        Inner = inner;
        inner.Due += OnDue;
        inner.Nudged += OnNudged;
    }

    protected ExecutionStore Inner { get; }

    public override ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default) => Inner.OpenNodeAsync(name, lease, cancellationToken);

    public override ValueTask<bool> RenewNodeAsync(long node, TimeSpan lease, CancellationToken cancellationToken = default) => Inner.RenewNodeAsync(node, lease, cancellationToken);

    public override ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default) => Inner.CloseNodeAsync(node, cancellationToken);

    public override ValueTask<int> RecoverAsync(int limit, CancellationToken cancellationToken = default) => Inner.RecoverAsync(limit, cancellationToken);

    public override ValueTask SaveDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default) => Inner.SaveDefinitionAsync(definition, cancellationToken);

    public override ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default) => Inner.FindDefinitionAsync(hash, cancellationToken);

    public override ValueTask<IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)>> UsedDefinitionsAsync(CancellationToken cancellationToken = default) => Inner.UsedDefinitionsAsync(cancellationToken);

    public override ValueTask UnstrandAsync(IReadOnlyCollection<string> machines, CancellationToken cancellationToken = default) => Inner.UnstrandAsync(machines, cancellationToken);

    public override ValueTask<StartResult> StartAsync(NewExecution execution, CancellationToken cancellationToken = default) => Inner.StartAsync(execution, cancellationToken);

    public override ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default) => Inner.ClaimAsync(request, cancellationToken);

    public override ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default) => Inner.CommitAsync(commit, cancellationToken);

    public override ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default) => Inner.LoadAsync(execution, cancellationToken);

    public override ValueTask<IReadOnlyList<long>> OwnedAsync(long node, CancellationToken cancellationToken = default) => Inner.OwnedAsync(node, cancellationToken);

    public override ValueTask<bool> RequestStopAsync(long execution, string? error, string? cause, CancellationToken cancellationToken = default) => Inner.RequestStopAsync(execution, error, cause, cancellationToken);

    public override ValueTask<SettleOutcome> SettleAsync(Settlement settlement, CancellationToken cancellationToken = default) => Inner.SettleAsync(settlement, cancellationToken);

    public override ValueTask<SettleOutcome> HeartbeatAsync(WaitKey wait, CancellationToken cancellationToken = default) => Inner.HeartbeatAsync(wait, cancellationToken);

    public override ValueTask<TakenActivity?> TakeActivityAsync(string activity, string? worker, NonceHash nonce, CancellationToken cancellationToken = default) => Inner.TakeActivityAsync(activity, worker, nonce, cancellationToken);

    public override ValueTask<IReadOnlyList<MapChunk>> LoadChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) => Inner.LoadChunksAsync(execution, frame, cancellationToken);

    public override ValueTask<ExecutionDescription?> DescribeAsync(string machine, string name, CancellationToken cancellationToken = default) => Inner.DescribeAsync(machine, name, cancellationToken);

    public override ValueTask<ExecutionDescription?> DescribeAsync(long execution, CancellationToken cancellationToken = default) => Inner.DescribeAsync(execution, cancellationToken);

    public override ValueTask<ExecutionPage> ListAsync(ExecutionFilter filter, CancellationToken cancellationToken = default) => Inner.ListAsync(filter, cancellationToken);

    public override ValueTask<IReadOnlyList<HistoryBatch>> HistoryAsync(long execution, int fromEvent, int limit, CancellationToken cancellationToken = default) => Inner.HistoryAsync(execution, fromEvent, limit, cancellationToken);

    public override ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellationToken = default) => Inner.StatisticsAsync(cancellationToken);

    public override ValueTask<int> SweepAsync(DateTimeOffset historyBefore, DateTimeOffset executionsBefore, int limit, CancellationToken cancellationToken = default) => Inner.SweepAsync(historyBefore, executionsBefore, limit, cancellationToken);

    /// <summary>Hears no more of the other. That stays as it is.</summary>
    protected void Leave()
    {
        Inner.Due -= OnDue;
        Inner.Nudged -= OnNudged;
    }
}
