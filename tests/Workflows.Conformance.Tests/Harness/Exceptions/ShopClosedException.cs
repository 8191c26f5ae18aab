namespace Workflows.Conformance.Tests.Harness;

/// <summary>An exception with an error name of its own.</summary>
[ErrorName("Shop.Closed")]
public class ShopClosedException(string message) : ShopException(message);
