namespace Workflows.Conformance.Tests.Harness;

/// <summary>A timeout of user code.</summary>
public sealed class AnswerTimeoutException(string message) : TimeoutException(message);
