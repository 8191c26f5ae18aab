namespace Workflows.Durable;

/// <summary>A task of an activity that a worker has.</summary>
/// <param name="Execution">The execution.</param>
/// <param name="Frame">The frame.</param>
/// <param name="Input">What the worker gets.</param>
public sealed record TakenActivity(long Execution, int Frame, ReadOnlyMemory<byte> Input);
