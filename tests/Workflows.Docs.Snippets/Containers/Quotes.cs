using Workflows;

namespace Quotes;

public sealed record Quote(string Customer, string Sku)
{
    public Offer? Offer { get; init; }
}

public sealed record Offer(int Cents, int Percent);

public sealed record Discount(int Percent);

public sealed class UnknownArticleException(string sku) : Exception($"There is no article {sku}.");

public interface ICatalogue
{
    Task<int> FindPriceAsync(string sku, CancellationToken cancellationToken);

    Task<Discount> FindDiscountAsync(string customer, CancellationToken cancellationToken);
}

/// <summary>Finds price and discount at once.</summary>
[Workflow("quote", StartAt = nameof(MakeOffer))]
public sealed partial class QuoteWorkflow(ICatalogue catalogue)
{
    [Parallel(nameof(FindPrice), nameof(FindDiscount), End = true), ResultPath(nameof(Quote.Offer))]
    [Catch<UnknownArticleException>(nameof(NoArticle))]
    static Offer MakeOffer(Quote quote, int cents, Discount discount) => new(cents, discount.Percent);

    [Task(End = true)]
    public Task<int> FindPrice(Quote quote, CancellationToken cancellationToken) => catalogue.FindPriceAsync(quote.Sku, cancellationToken);

    [Task(End = true), Catch(nameof(NoDiscount))]
    public Task<Discount> FindDiscount(Quote quote, CancellationToken cancellationToken) => catalogue.FindDiscountAsync(quote.Customer, cancellationToken);

    [Pass(End = true)]
    static Discount NoDiscount() => new(0);

    [Fail("NoArticle")]
    static partial void NoArticle();
}
