namespace Workflows.Durable;

/// <summary>That somebody wants an execution stopped.</summary>
/// <param name="Error">AWS: <c>error</c>.</param>
/// <param name="Cause">AWS: <c>cause</c>.</param>
public sealed record StopRequest(string? Error, string? Cause);
