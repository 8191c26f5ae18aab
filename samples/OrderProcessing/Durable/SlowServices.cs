namespace OrderProcessing.Durable;

// As slow as what is reached over a network, so that there is time to end the process in the middle. Each says what it has done: what runs twice after a crash is to be seen.

internal sealed class SlowInventory(IInventory inventory) : IInventory
{
    public async Task<StockLevel> CheckAsync(IReadOnlyList<OrderLine> lines, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(400), cancellationToken);
        return await inventory.CheckAsync(lines, cancellationToken);
    }
}

internal sealed class SlowPayments(IPayments payments) : IPayments
{
    public async Task<Payment> ChargeAsync(Order order, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(800), cancellationToken);
        var payment = await payments.ChargeAsync(order, cancellationToken);
        Console.WriteLine($"order-{order.Id} is charged");
        return payment;
    }
}

internal sealed class SlowWarehouse(IWarehouse warehouse) : IWarehouse
{
    public async Task<Parcel> ShipAsync(Shipping shipping, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(600), cancellationToken);
        return await warehouse.ShipAsync(shipping, cancellationToken);
    }
}
