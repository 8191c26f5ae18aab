using Workflows.Durable;
using Workflows.Tests;

namespace Workflows.Chaos.Kills;

/// <summary>Counts the commits that are on their way, and those that are done.</summary>
internal sealed class GaugedStore(ExecutionStore inner, Gauge gauge) : StoreAround(inner)
{
    private readonly object _gate = new();

    public override async ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default)
    {
        Count(1, 0);
        try
        {
            return await Inner.CommitAsync(commit, cancellationToken);
        }
        finally
        {
            Count(-1, 1);
        }
    }

    private void Count(int inFlight, int done)
    {
        lock (_gate)
        {
            gauge.InFlight += inFlight;
            gauge.Done += done;
        }
    }
}
