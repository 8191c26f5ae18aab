namespace Workflows.Durable;

public sealed partial class MemoryStore
{
    /// <inheritdoc/>
    public override ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Do(() => Claim(request), cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default) =>
        Do(() => _executions.GetValueOrDefault(execution)?.ToStored(), cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<long>> OwnedAsync(long node, CancellationToken cancellationToken = default) =>
        Do<IReadOnlyList<long>>(() => _nodes.TryGetValue(node, out var row) ? [.. row.Owned] : [], cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<bool> RequestStopAsync(long execution, string? error, string? cause, CancellationToken cancellationToken = default) =>
        Do(() => _executions.TryGetValue(execution, out var row) && RequestStop(row, new StopRequest(error, cause)), cancellationToken);

    private ClaimResult Claim(ClaimRequest request)
    {
        if (!_nodes.ContainsKey(request.Node))
        {
            return new ClaimResult([], null);
        }

        var now = Now;
        var claimed = new List<MemoryExecution>();
        DateTimeOffset? next = null;
        foreach (var (due, id) in _ready)
        {
            var row = _executions[id];
            if (row.Stop is null && (!request.Machines.Contains(row.Start.Machine) || (row.Strikes >= 2 && !request.TakesSuspects)))
            {
                continue;
            }

            if (due > now || claimed.Count >= request.Limit)
            {
                next = due;
                break;
            }

            claimed.Add(row);
        }

        foreach (var row in claimed)
        {
            GiveTo(row, request.Node);
            row.Version++;
            Place(row);
        }

        return new ClaimResult([.. claimed.Select(static row => row.ToStored())], next);
    }

    private bool RequestStop(MemoryExecution row, StopRequest request)
    {
        if (!row.IsOpen)
        {
            return false;
        }

        row.Stop ??= request;
        Nudge(row);
        return true;
    }
}
