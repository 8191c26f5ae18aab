namespace Workflows.Durable;

/// <summary>A task that a worker has got. AWS: <c>GetActivityTask</c>.</summary>
/// <param name="TaskToken">What the worker answers with.</param>
/// <param name="Input">The input as JSON.</param>
public sealed record DurableActivityTask(string TaskToken, ReadOnlyMemory<byte> Input);
