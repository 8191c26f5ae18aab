using Workflows;

namespace OrderProcessing;

/// <summary>Checks stock, has large orders approved, takes payment, ships every line, and tells the customer.</summary>
[Workflow("order-processing", StartAt = nameof(CheckStock))]
public sealed partial class OrderWorkflow(IInventory inventory, IApprovals approvals, IPayments payments, IWarehouse warehouse, IMail mail)
{
    /// <summary>Asks the inventory what is missing, and again if it does not answer.</summary>
    [Task(Next = nameof(Route), TimeoutSeconds = 30), ResultPath(nameof(Order.Stock))]
    [Retry<TimeoutException>(IntervalSeconds = 1, MaxAttempts = 4, BackoffRate = 2)]
    public Task<StockLevel> CheckStock(Order order, CancellationToken cancellationToken) =>
        inventory.CheckAsync(order.Lines, cancellationToken);

    /// <summary>Only what is in stock is sold, and somebody looks at what costs more than 1,000.</summary>
    [Choice]
    static Next Route(Order order) => order switch
    {
        { Stock.Missing: > 0 } => nameof(OutOfStock),
        { Total: > 1_000 } => nameof(AskForApproval),
        _ => nameof(Charge),
    };

    /// <summary>Puts the order on somebody's desk; it goes on as it came.</summary>
    [Task(Next = nameof(GiveTimeToDecide))]
    public Task AskForApproval(Order order) => approvals.AskAsync(order);

    /// <summary>The more it costs, the longer it takes to decide.</summary>
    [Wait(Next = nameof(ReadDecision))]
    static TimeSpan GiveTimeToDecide(Order order) => TimeSpan.FromSeconds(order.Total > 5_000 ? 2 : 1);

    /// <summary>Looks whether somebody has decided.</summary>
    [Task(Next = nameof(IsApproved)), ResultPath(nameof(Order.Approval))]
    public Task<Approval> ReadDecision(Order order) => approvals.ReadAsync(order.Id);

    [Choice]
    static Next IsApproved(Order order) => order.Approval?.Decision switch
    {
        Decision.Granted => nameof(Charge),
        Decision.Refused => nameof(Refused),
        _ => nameof(GiveTimeToDecide),
    };

    /// <summary>Takes the money; if the card is declined, the order goes on with the error in it.</summary>
    [Task(Next = nameof(ShipLines)), ResultPath(nameof(Order.Payment))]
    [Catch<CardDeclinedException>(nameof(AskForAnotherCard), ResultPath = nameof(Order.Error))]
    public Task<Payment> Charge(Order order, CancellationToken cancellationToken) => payments.ChargeAsync(order, cancellationToken);

    /// <summary>Ships the lines, three at a time. The warehouse gets what it needs to know, not the order.</summary>
    [Map(nameof(ShipLine), MaxConcurrency = 3, Items = nameof(Order.Lines), Next = nameof(Announce)), ResultPath(nameof(Order.Parcels))]
    static Shipping ShipLines(Order order, [Item] OrderLine line) => new(order.Customer.Address, line);

    /// <summary>Packs one line.</summary>
    [Task(End = true)]
    public Task<Parcel> ShipLine(Shipping shipping, CancellationToken cancellationToken) => warehouse.ShipAsync(shipping, cancellationToken);

    /// <summary>Tells the customer.</summary>
    [Task(Next = nameof(Done))]
    public Task Announce(Order order) => mail.SendAsync(order.Customer.Email, $"{order.Parcels.Count} parcels are on their way.");

    [Succeed]
    static Receipt Done(Order order) => new(order.Id, order.Payment?.Id, order.Parcels);

    /// <summary>Tells the customer that it did not work.</summary>
    [Task(Next = nameof(Declined))]
    public Task AskForAnotherCard(Order order) => mail.SendAsync(order.Customer.Email, "Your card was declined; please order with another one.");

    [Fail<CardDeclinedException>("The customer was told.")]
    static partial void Declined();

    [Fail("OutOfStock", "The warehouse does not have everything that was ordered.")]
    static partial void OutOfStock();

    [Fail]
    static WorkflowError Refused(Order order) => new("OrderRefused", $"{order.Approval?.By} refused order {order.Id}.");
}
