namespace Workflows.Durable;

/// <summary>What a child execution of a Distributed Map came to.</summary>
/// <param name="Execution">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Item">The index of its item.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Output">Its output as JSON.</param>
/// <param name="Error">ASL's Error.</param>
/// <param name="Cause">ASL's Cause.</param>
public sealed record ChunkResult(long Execution, string Name, long Item, ExecutionStatus Status, ReadOnlyMemory<byte> Output, string? Error, string? Cause);
