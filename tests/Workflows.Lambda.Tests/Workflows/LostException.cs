namespace Workflows.Lambda.Tests.Workflows;

/// <summary>An error that no state handles.</summary>
[ErrorName("Lost")]
public sealed class LostException(string message) : Exception(message);
