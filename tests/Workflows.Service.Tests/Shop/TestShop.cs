using System.Collections.Concurrent;

namespace Workflows.Service.Tests.Shop;

/// <summary>A shop that the test commands.</summary>
internal sealed class TestShop : IShop
{
    /// <summary>The tokens that were handed out, by order.</summary>
    public ConcurrentDictionary<string, TaskToken<Decision>> Tokens { get; } = [];

    /// <summary>How often each order was charged.</summary>
    public ConcurrentDictionary<string, int> Charges { get; } = [];

    /// <summary>What charging does; by default it succeeds.</summary>
    public Func<Order, CancellationToken, ValueTask<string>> Charging { get; set; } = static (order, _) => new($"receipt of {order.Id}");

    public ValueTask<string> ChargeAsync(Order order, CancellationToken cancellationToken)
    {
        Charges.AddOrUpdate(order.Id, 1, static (_, before) => before + 1);
        return Charging(order, cancellationToken);
    }

    public void Ask(string id, TaskToken<Decision> token) => Tokens[id] = token;
}
