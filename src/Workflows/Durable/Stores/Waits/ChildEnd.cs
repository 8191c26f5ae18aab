namespace Workflows.Durable;

/// <summary>The end of a child execution.</summary>
/// <param name="Execution">Its id.</param>
/// <param name="Machine">The workflow.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Input">Its input.</param>
/// <param name="Started">When it started.</param>
/// <param name="Stopped">When it ended.</param>
public sealed record ChildEnd(long Execution, string Machine, string Name, ExecutionStatus Status, ReadOnlyMemory<byte> Input, DateTimeOffset Started, DateTimeOffset Stopped);
