namespace Shop;

/// <summary>What is ordered.</summary>
public sealed record Line(string Sku, int Quantity, double Price, string? Note);
