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
        MemoryExecution? suspect = null;
        DateTimeOffset? next = null;
        foreach (var (due, id) in _ready)
        {
            var row = _executions[id];
            var isSuspect = row is { Stop: null, Strikes: >= 2 };
            if ((row.Stop is null && !request.Machines.Contains(row.Start.Machine)) || (isSuspect && !request.TakesSuspects))
            {
                continue;
            }

            if (due > now)
            {
                next ??= due;
                break;
            }

            if (isSuspect && suspect is null)
            {
                suspect = row;
            }
            else if (!isSuspect && claimed.Count < request.Limit)
            {
                claimed.Add(row);
            }
            else
            {
                next ??= due;
                if (!request.TakesSuspects)
                {
                    break;
                }
            }
        }

        if (suspect is not null)
        {
            // Alone: what else is due is for a later claim.
            next = claimed is [var first, ..] && !(next < first.Due) ? first.Due : next;
            claimed = [suspect];
        }

        var since = claimed is [] ? (DateTimeOffset?)null : claimed[0].Due;
        foreach (var row in claimed)
        {
            GiveTo(row, request.Node);
            row.Version++;
            Place(row);
        }

        return new ClaimResult([.. claimed.Select(static row => row.ToStored())], next) { DueSince = since };
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
