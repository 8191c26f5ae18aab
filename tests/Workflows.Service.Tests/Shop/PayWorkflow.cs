namespace Workflows.Service.Tests.Shop;

/// <summary>Charges an order.</summary>
[Workflow("pay", StartAt = nameof(Charge))]
public sealed partial class PayWorkflow(IShop shop)
{
    [Task(End = true)]
    public async ValueTask<Paid> Charge(Order order, CancellationToken cancellationToken) => new(order.Id, order.Total, await shop.ChargeAsync(order, cancellationToken));
}
