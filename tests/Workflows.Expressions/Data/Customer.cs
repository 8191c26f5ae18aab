namespace Shop;

/// <summary>Who orders.</summary>
public sealed record Customer(string Name, Address Address, string? Email, Address? Billing);
