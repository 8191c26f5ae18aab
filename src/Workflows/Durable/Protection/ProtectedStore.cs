namespace Workflows.Durable;

/// <summary>A store that keeps the data of some workflows protected: inputs, outputs, frames, events, what waits get and are answered with, and causes.</summary>
/// <remarks>What another store's rules are about is not touched: names, status, versions, moments, and which payload belongs where.</remarks>
public sealed partial class ProtectedStore : ExecutionStore
{
    private readonly ExecutionStore _inner;
    private readonly PayloadSeal _seal;
    private readonly HashSet<string> _machines;

    /// <summary>Creates a store around another.</summary>
    /// <param name="inner">Where everything is kept. It is disposed of with this one.</param>
    /// <param name="protector">Protects payloads.</param>
    /// <param name="machines">The workflows whose data is protected.</param>
    public ProtectedStore(ExecutionStore inner, IPayloadProtector protector, IEnumerable<string> machines)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(protector);
        ArgumentNullException.ThrowIfNull(machines);
        _inner = inner;
        _seal = new PayloadSeal(protector);
        _machines = new HashSet<string>(machines, StringComparer.Ordinal);
        inner.Due += OnDue;
        inner.Nudged += OnNudged;
    }

    /// <inheritdoc/>
    public override ValueTask<long> OpenNodeAsync(string name, TimeSpan lease, CancellationToken cancellationToken = default) => _inner.OpenNodeAsync(name, lease, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<bool> RenewNodeAsync(long node, TimeSpan lease, CancellationToken cancellationToken = default) => _inner.RenewNodeAsync(node, lease, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask CloseNodeAsync(long node, CancellationToken cancellationToken = default) => _inner.CloseNodeAsync(node, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<int> RecoverAsync(int limit, CancellationToken cancellationToken = default) => _inner.RecoverAsync(limit, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask SaveDefinitionAsync(StoredDefinition definition, CancellationToken cancellationToken = default) => _inner.SaveDefinitionAsync(definition, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default) => _inner.FindDefinitionAsync(hash, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)>> UsedDefinitionsAsync(CancellationToken cancellationToken = default) =>
        _inner.UsedDefinitionsAsync(cancellationToken);

    /// <inheritdoc/>
    public override ValueTask UnstrandAsync(IReadOnlyCollection<string> machines, CancellationToken cancellationToken = default) => _inner.UnstrandAsync(machines, cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask<StartResult> StartAsync(NewExecution execution, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(execution);
        if (!IsProtected(execution.Machine))
        {
            return await _inner.StartAsync(execution, cancellationToken).ConfigureAwait(false);
        }

        var result = await _inner.StartAsync(_seal.Close(execution), cancellationToken).ConfigureAwait(false);
        if (result.IsNew || result.HasSameInput)
        {
            return result;
        }

        // The same data protected twice is not the same bytes.
        var existing = await DescribeAsync(result.Execution, cancellationToken).ConfigureAwait(false);
        return result with { HasSameInput = existing is not null && existing.Input.Span.SequenceEqual(execution.Input.Span) };
    }

    /// <inheritdoc/>
    public override async ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default)
    {
        var result = await _inner.ClaimAsync(request, cancellationToken).ConfigureAwait(false);
        return result with { Executions = [.. result.Executions.Select(_seal.Open)] };
    }

    /// <inheritdoc/>
    public override ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var children = commit.Children.Any(child => IsProtected(child.Machine))
            ? commit with { Children = [.. commit.Children.Select(child => IsProtected(child.Machine) ? _seal.Close(child) : child)] }
            : commit;
        return _inner.CommitAsync(commit.Machine is { } machine && !IsProtected(machine) ? children : _seal.Close(children), cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default) =>
        await _inner.LoadAsync(execution, cancellationToken).ConfigureAwait(false) is { } stored ? _seal.Open(stored) : null;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<long>> OwnedAsync(long node, CancellationToken cancellationToken = default) => _inner.OwnedAsync(node, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<bool> RequestStopAsync(long execution, string? error, string? cause, CancellationToken cancellationToken = default) =>
        _inner.RequestStopAsync(execution, error, cause, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<SettleOutcome> SettleAsync(Settlement settlement, CancellationToken cancellationToken = default) => _inner.SettleAsync(Close(settlement), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<SettleOutcome> HeartbeatAsync(WaitKey wait, CancellationToken cancellationToken = default) => _inner.HeartbeatAsync(wait, cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask<TakenActivity?> TakeActivityAsync(string activity, string? worker, NonceHash nonce, CancellationToken cancellationToken = default) =>
        await _inner.TakeActivityAsync(activity, worker, nonce, cancellationToken).ConfigureAwait(false) is { } taken ? taken with { Input = _seal.Open(taken.Input) } : null;

    /// <inheritdoc/>
    public override async ValueTask<IReadOnlyList<MapChunk>> LoadChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) =>
        [.. (await _inner.LoadChunksAsync(execution, frame, cancellationToken).ConfigureAwait(false)).Select(_seal.Open)];

    /// <inheritdoc/>
    public override async ValueTask<IReadOnlyList<MapChunk>> LoadOpenChunksAsync(long execution, int frame, CancellationToken cancellationToken = default) =>
        [.. (await _inner.LoadOpenChunksAsync(execution, frame, cancellationToken).ConfigureAwait(false)).Select(_seal.Open)];

    /// <inheritdoc/>
    public override async ValueTask<ExecutionDescription?> DescribeAsync(string machine, string name, CancellationToken cancellationToken = default) =>
        await _inner.DescribeAsync(machine, name, cancellationToken).ConfigureAwait(false) is { } description ? _seal.Open(description) : null;

    /// <inheritdoc/>
    public override async ValueTask<ExecutionDescription?> DescribeAsync(long execution, CancellationToken cancellationToken = default) =>
        await _inner.DescribeAsync(execution, cancellationToken).ConfigureAwait(false) is { } description ? _seal.Open(description) : null;

    /// <inheritdoc/>
    public override async ValueTask<ExecutionPage> ListAsync(ExecutionFilter filter, CancellationToken cancellationToken = default)
    {
        var page = await _inner.ListAsync(filter, cancellationToken).ConfigureAwait(false);
        return page with { Executions = [.. page.Executions.Select(_seal.Open)] };
    }

    /// <inheritdoc/>
    public override async ValueTask<IReadOnlyList<HistoryBatch>> HistoryAsync(long execution, int fromEvent, int limit, CancellationToken cancellationToken = default) =>
        [.. (await _inner.HistoryAsync(execution, fromEvent, limit, cancellationToken).ConfigureAwait(false)).Select(batch => batch with { Body = _seal.Open(batch.Body) })];

    /// <inheritdoc/>
    public override ValueTask<StoreStatistics> StatisticsAsync(CancellationToken cancellationToken = default) => _inner.StatisticsAsync(cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<int> SweepAsync(DateTimeOffset historyBefore, DateTimeOffset executionsBefore, int limit, CancellationToken cancellationToken = default) =>
        _inner.SweepAsync(historyBefore, executionsBefore, limit, cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _inner.Due -= OnDue;
        _inner.Nudged -= OnNudged;
        await _inner.DisposeAsync().ConfigureAwait(false);
    }

    // The machine of a Distributed Map's children is called after the workflow that they are part of.
    private bool IsProtected(string machine) => _machines.Contains(machine) || (machine.IndexOf('/') is > 0 and var slash && _machines.Contains(machine[..slash]));

    // Whose answer it is, is known to the store alone.
    private Settlement Close(Settlement settlement)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        return settlement with { Answer = _seal.Close(settlement.Answer)! };
    }
}
