namespace Workflows.Generated;

/// <summary>A Wait state that cannot wait as asked; ASL: <c>States.QueryEvaluationError</c>.</summary>
internal sealed class WaitException(string message) : Exception(message);
