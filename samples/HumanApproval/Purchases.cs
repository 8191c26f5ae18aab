using Workflows;

namespace HumanApproval;

/// <summary>What somebody wants to buy, and what was said about it.</summary>
public sealed record Purchase(string Id, string What, int Price)
{
    public Approval? Approval { get; init; }
}

/// <summary>What comes back with the token.</summary>
public sealed record Approval(bool IsGranted, string? Note);

public sealed record Receipt(string Number);

/// <summary>Tells people that they are asked. In AWS this is a Lambda function that sends a mail with the token in a link.</summary>
public interface IApprovers
{
    void Ask(Purchase purchase, TaskToken<Approval> token);
}

public interface IShop
{
    Task<Receipt> BuyAsync(Purchase purchase);
}

public sealed class InMemoryShop : IShop
{
    private int _sold;

    public Task<Receipt> BuyAsync(Purchase purchase) => Task.FromResult(new Receipt($"r-{++_sold:000}"));
}
