using OrderProcessing;
using Workflows;

namespace Deliveries;

public sealed record Shipment(string Address, IReadOnlyList<OrderLine> Lines);

public interface ICarrier
{
    Task<Parcel[]> ShipAsync(Shipment shipment, CancellationToken cancellationToken);
}

/// <summary>Ships an order at once. The carrier does not get the order.</summary>
[Workflow("delivery", StartAt = nameof(Ship))]
public sealed partial class DeliveryWorkflow(ICarrier carrier)
{
    [Task(End = true, Arguments = nameof(ShipmentOf)), ResultPath(nameof(Order.Parcels))]
    public Task<Parcel[]> Ship(Shipment shipment, CancellationToken cancellationToken) => carrier.ShipAsync(shipment, cancellationToken);

    static Shipment ShipmentOf(Order order) => new(order.Customer.Address, order.Lines);
}
