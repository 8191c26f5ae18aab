namespace Workflows.Conformance.Tests.Harness;

/// <summary>An exception type of user code.</summary>
public sealed class CardDeclinedException(string message) : Exception(message);
