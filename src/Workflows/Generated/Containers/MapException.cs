namespace Workflows.Generated;

/// <summary>A Map that cannot run as asked; ASL: <c>States.QueryEvaluationError</c>, in JSONPath <c>States.Runtime</c>.</summary>
internal sealed class MapException(string message) : Exception(message);
