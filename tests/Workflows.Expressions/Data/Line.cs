namespace Shop;

/// <summary>What is ordered.</summary>
public sealed record Line(string Sku, int Quantity, double Price, string? Note)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public double Worth => Quantity * Price;

    public bool IsLarge(int least) => Quantity >= least && Worth > 0;
}
