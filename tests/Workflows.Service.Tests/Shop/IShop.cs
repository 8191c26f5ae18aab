namespace Workflows.Service.Tests.Shop;

/// <summary>What the workflows call.</summary>
public interface IShop
{
    /// <summary>Takes the money.</summary>
    ValueTask<string> ChargeAsync(Order order, CancellationToken cancellationToken);

    /// <summary>Asks somebody, who answers with the token.</summary>
    void Ask(string id, TaskToken<Decision> token);
}
