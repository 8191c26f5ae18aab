namespace Shop;

/// <summary>Where somebody lives.</summary>
public sealed record Address(string Street, string? City);
