namespace Workflows.Benchmarks.Durable;

/// <summary>What goes through the workflow.</summary>
public sealed record Order(string Id, int Steps);
