namespace Workflows.Durable;

/// <summary>There is no such execution. AWS: <c>ExecutionDoesNotExist</c>.</summary>
/// <param name="message">Which.</param>
public sealed class ExecutionDoesNotExistException(string message) : Exception(message);
