namespace Workflows.Durable;

/// <summary>What came of a start.</summary>
/// <param name="Execution">The execution of the name, new or not.</param>
/// <param name="IsNew">Whether it was started now.</param>
/// <param name="HasSameInput">Whether its input is the given one, byte for byte.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Version">Its version.</param>
/// <param name="Started">When it was started.</param>
public readonly record struct StartResult(long Execution, bool IsNew, bool HasSameInput, ExecutionStatus Status, int Version, DateTimeOffset Started);
