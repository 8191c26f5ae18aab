namespace Workflows.Conformance.Tests.Harness;

/// <summary>A base that nobody throws.</summary>
public abstract class ShopException(string message) : Exception(message);
