namespace Workflows.Conformance.Tests.Harness;

/// <summary>An exception that derives from one of .NET's.</summary>
public sealed class DiskFullException(string message) : IOException(message);
