namespace Workflows.Lambda.Tests.Workflows;

[ErrorName("TooHeavy")]
public sealed class TooHeavyException(string message) : Exception(message);
