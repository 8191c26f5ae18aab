using Workflows.Durable;
using Workflows.Tests;

namespace Workflows.Chaos.Kills;

/// <summary>Counts the writes that are on their way.</summary>
internal sealed class GaugedStore(ExecutionStore inner, Gauge gauge) : StoreAround(inner)
{
    private readonly object _gate = new();

    public override async ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default)
    {
        Count(1);
        try
        {
            return await Inner.CommitAsync(commit, cancellationToken);
        }
        finally
        {
            Count(-1);
        }
    }

    private void Count(int difference)
    {
        lock (_gate)
        {
            gauge.Value += difference;
        }
    }
}
