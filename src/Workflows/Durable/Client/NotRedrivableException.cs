namespace Workflows.Durable;

/// <summary>An execution cannot be redriven. AWS: <c>ExecutionNotRedrivable</c>.</summary>
/// <param name="message">Which, and why.</param>
public sealed class NotRedrivableException(string message) : Exception(message);
