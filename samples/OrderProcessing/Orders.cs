using Workflows;

namespace OrderProcessing;

/// <summary>An order: what the customer sent, and below it what the workflow has found out.</summary>
public sealed record Order(string Id, Customer Customer, IReadOnlyList<OrderLine> Lines, decimal Total, string Card)
{
    public StockLevel? Stock { get; init; }

    public Approval? Approval { get; init; }

    public Payment? Payment { get; init; }

    public ErrorOutput? Error { get; init; }

    public IReadOnlyList<Parcel> Parcels { get; init; } = [];
}

public sealed record Customer(string Name, string Email, string Address);

public sealed record OrderLine(string Sku, int Quantity);

public sealed record StockLevel(int Missing);

public sealed record Approval(Decision Decision, string? By);

public enum Decision
{
    Pending,
    Granted,
    Refused,
}

public sealed record Payment(string Id);

public sealed record Shipping(string Address, OrderLine Line);

public sealed record Parcel(string TrackingCode, string Sku, int Quantity);

/// <summary>What the workflow ends with.</summary>
public sealed record Receipt(string OrderId, string? PaymentId, IReadOnlyList<Parcel> Parcels);
