namespace OrderProcessing;

// What the workflow's tasks call. In AWS each task is a Lambda function that calls the same services.

public interface IInventory
{
    Task<StockLevel> CheckAsync(IReadOnlyList<OrderLine> lines, CancellationToken cancellationToken);
}

public interface IApprovals
{
    Task AskAsync(Order order);

    Task<Approval> ReadAsync(string orderId);
}

public interface IPayments
{
    Task<Payment> ChargeAsync(Order order, CancellationToken cancellationToken);
}

public interface IWarehouse
{
    Task<Parcel> ShipAsync(Shipping shipping, CancellationToken cancellationToken);
}

public interface IMail
{
    Task SendAsync(string address, string text);
}

/// <summary>A payment provider says no. Its name is the workflow's error.</summary>
public sealed class CardDeclinedException(string message) : Exception(message);

/// <summary>Does not answer the third question, so that it has to be asked again.</summary>
public sealed class InMemoryInventory : IInventory
{
    private readonly Dictionary<string, int> _stock = new() { ["lamp"] = 40, ["desk"] = 12, ["chair"] = 3 };
    private int _questions;

    public Task<StockLevel> CheckAsync(IReadOnlyList<OrderLine> lines, CancellationToken cancellationToken) => Interlocked.Increment(ref _questions) == 3
        ? throw new TimeoutException("The inventory does not answer.")
        : Task.FromResult(new StockLevel(lines.Sum(line => Math.Max(0, line.Quantity - _stock.GetValueOrDefault(line.Sku)))));
}

/// <summary>Decides when it is asked the second time, and grants up to 10,000.</summary>
public sealed class InMemoryApprovals : IApprovals
{
    private readonly Dictionary<string, (Order Order, int Reads)> _questions = [];

    public Task AskAsync(Order order)
    {
        _questions[order.Id] = (order, Reads: 0);
        return Task.CompletedTask;
    }

    public Task<Approval> ReadAsync(string orderId)
    {
        var (order, reads) = _questions[orderId];
        _questions[orderId] = (order, reads + 1);
        return Task.FromResult((order, reads) switch
        {
            (_, 0) => new Approval(Decision.Pending, By: null),
            ({ Total: <= 10_000 }, _) => new Approval(Decision.Granted, "Grace"),
            _ => new Approval(Decision.Refused, "Grace"),
        });
    }
}

public sealed class InMemoryPayments : IPayments
{
    public Task<Payment> ChargeAsync(Order order, CancellationToken cancellationToken) => order.Card == "tok_declined"
        ? throw new CardDeclinedException($"The card of {order.Customer.Name} was declined.")
        : Task.FromResult(new Payment($"pay-{order.Id}"));
}

public sealed class InMemoryWarehouse : IWarehouse
{
    private int _parcels;

    public Task<Parcel> ShipAsync(Shipping shipping, CancellationToken cancellationToken) =>
        Task.FromResult(new Parcel($"parcel-{Interlocked.Increment(ref _parcels)}", shipping.Line.Sku, shipping.Line.Quantity));
}

public sealed class InMemoryMail : IMail
{
    public List<string> Sent { get; } = [];

    public Task SendAsync(string address, string text)
    {
        Sent.Add($"{address}: {text}");
        return Task.CompletedTask;
    }
}
