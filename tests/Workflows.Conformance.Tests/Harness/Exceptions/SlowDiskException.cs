namespace Workflows.Conformance.Tests.Harness;

/// <summary>An exception that derives from one of .NET's, further down.</summary>
public sealed class SlowDiskException(string message) : EndOfStreamException(message);
