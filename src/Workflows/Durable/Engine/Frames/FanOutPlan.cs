namespace Workflows.Durable;

/// <summary>The branches of a Parallel or the iterations of a Map, as they were when it was entered.</summary>
/// <param name="MaxConcurrency">How many run at once; 0 for all.</param>
/// <param name="Branches">The first state of each, by its name, and its input.</param>
internal sealed record FanOutPlan(long MaxConcurrency, IReadOnlyList<(string StartAt, ReadOnlyMemory<byte> Input)> Branches);
