using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>Checks stock, takes payment and ships: one state of each type.</summary>
[Workflow("order", StartAt = nameof(CheckStock))]
public sealed partial class OrderWorkflow(ScenarioTasks tasks)
{
    /// <summary>Asks the warehouse.</summary>
    [Task(Next = nameof(Route)), ResultPath(nameof(Order.Stock))]
    public Task<StockLevel> CheckStock(Order order, CancellationToken cancellationToken) => tasks.Run<StockLevel>(nameof(CheckStock), order);

    [Choice]
    static Next Route(Order order) => order switch
    {
        { Stock.Available: 0 } => nameof(OutOfStock),
        { Total: > 1_000 } => nameof(Approve),
        _ => nameof(Charge),
    };

    [Task(Next = nameof(IsApproved)), ResultPath(nameof(Order.Approval))]
    public Task<Approval> Approve(Order order) => tasks.Run<Approval>(nameof(Approve), order);

    [Choice]
    static Next IsApproved(Order order) => order.Approval!.Granted ? nameof(Charge) : nameof(Refused);

    [Task(Next = nameof(CoolDown)), ResultPath(nameof(Order.Payment))]
    public ValueTask<Payment> Charge(Order order) => new(tasks.Run<Payment>(nameof(Charge), order));

    /// <summary>The bank needs a moment.</summary>
    [Wait(Seconds = 30, Next = nameof(Pack))] static partial void CoolDown();

    [Pass(Next = nameof(Ship))]
    static Shipping Pack(Order order) => new(order.Id, order.Address, order.Lines);

    [Task(Next = nameof(Done))]
    public Task<Parcel[]> Ship(Shipping shipping) => tasks.Run<Parcel[]>(nameof(Ship), shipping);

    [Succeed] static Receipt Done(Parcel[] parcels) => new(parcels.Length, parcels);

    [Fail("OutOfStock", "Nothing left in the warehouse")] static partial void OutOfStock();

    [Fail("OrderRefused")] static partial void Refused();

    public sealed record Order(
        string Id,
        int Total,
        string Address,
        IReadOnlyList<Line> Lines,
        StockLevel? Stock = null,
        Approval? Approval = null,
        Payment? Payment = null);

    public sealed record Line(string Sku, int Quantity);

    public sealed record StockLevel(int Available);

    public sealed record Approval(bool Granted, string? By);

    public sealed record Payment(string Reference);

    public sealed record Shipping(string OrderId, string Address, IReadOnlyList<Line> Lines);

    public sealed record Parcel(string Tracking, double Weight);

    public sealed record Receipt(int Count, Parcel[] Parcels);
}
