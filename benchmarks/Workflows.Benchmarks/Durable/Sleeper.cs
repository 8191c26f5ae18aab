namespace Workflows.Benchmarks.Durable;

/// <summary>Until when an execution sleeps.</summary>
public sealed record Sleeper(DateTimeOffset Until);
