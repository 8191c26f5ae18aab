namespace Workflows.Durable;

/// <summary>A frame.</summary>
/// <param name="Number">Its number within the execution.</param>
/// <param name="Body">What only the owner writes and reads.</param>
/// <param name="Wait">What it waits for that outsiders may settle; null for nothing.</param>
public sealed record StoredFrame(int Number, ReadOnlyMemory<byte> Body, StoredWait? Wait = null);
