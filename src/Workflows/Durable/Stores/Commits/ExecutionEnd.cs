namespace Workflows.Durable;

/// <summary>How an execution has ended.</summary>
/// <param name="Status">Any but <see cref="ExecutionStatus.Running"/>.</param>
/// <param name="Output">Its output as JSON; empty if it has none.</param>
/// <param name="Error">ASL's Error.</param>
/// <param name="Cause">ASL's Cause.</param>
/// <param name="Stopped">When.</param>
public sealed record ExecutionEnd(ExecutionStatus Status, ReadOnlyMemory<byte> Output, string? Error, string? Cause, DateTimeOffset Stopped);
