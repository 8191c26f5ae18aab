namespace Workflows.Conformance.Tests.Choices;

/// <summary>A Choice over several values at once.</summary>
[Workflow("tariff", StartAt = nameof(Select))]
public sealed partial class TariffWorkflow
{
    [Choice]
    static Next Select(Customer customer) => (customer.Tier, customer.Orders, customer.Country) switch
    {
        (Tier.Gold, _, _) => nameof(Premium),
        (Tier.Silver, > 100, not "XX") => nameof(Premium),
        (Tier.Silver or Tier.Bronze, 0, _) => nameof(Trial),
        (_, >= 10 and < 20, "DE") => nameof(Regional),
        _ => nameof(Standard),
    };

    [Succeed] static string Premium(Customer customer) => $"premium {customer.Tier}";

    [Succeed] static string Trial() => "trial";

    [Succeed] static string Regional() => "regional";

    [Succeed] static string Standard(Customer customer) => $"standard with {customer.Orders} orders";

    public sealed record Customer(Tier Tier, int Orders, string Country);

    public enum Tier
    {
        Bronze,
        Silver,
        Gold,
    }
}
