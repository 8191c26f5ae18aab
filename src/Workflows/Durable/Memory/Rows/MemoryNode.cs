namespace Workflows.Durable;

/// <summary>A process that has the store open.</summary>
internal sealed class MemoryNode(DateTimeOffset lease)
{
    public DateTimeOffset Lease { get; set; } = lease;

    /// <summary>What it owns. In order, so that the same calls always do the same.</summary>
    public SortedSet<long> Owned { get; } = [];
}
