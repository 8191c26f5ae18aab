namespace Workflows.Conformance.Fuzz.Running;

/// <summary>What C# does with an order.</summary>
/// <param name="Order">The order's number in its batch.</param>
/// <param name="Gives">The JSON of the value; null if it throws.</param>
/// <param name="Throws">The type of what it throws.</param>
internal sealed record Run(int Order, string? Gives, string? Throws);
