namespace Workflows.Conformance.Tests.Harness;

/// <summary>Its base's error name does not hold for it.</summary>
public sealed class ShopGoneException(string message) : ShopClosedException(message);
