namespace Workflows.Durable;

/// <summary>A frame of an execution in memory.</summary>
internal sealed class MemoryFrame(ReadOnlyMemory<byte> body)
{
    public ReadOnlyMemory<byte> Body { get; set; } = body;

    public StoredWait? Wait { get; set; }

    /// <summary>When its wait was opened, among all waits: workers get the task that has waited longest.</summary>
    public long Opened { get; set; }
}
