namespace Shop;

/// <summary>How far an order is.</summary>
public enum Status
{
    Open,
    Shipped,
    Closed,
}
