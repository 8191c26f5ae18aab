using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Collections;

/// <summary>Dictionaries that are made, asked and read through, spreads, ranges and tuples.</summary>
[Workflow("catalogue", StartAt = nameof(Arrange))]
public sealed partial class CatalogueWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(IsThere))]
    static Shelf Arrange(Listing listing) => new(
        listing.Wanted,
        listing.Products.ToDictionary(product => product.Sku, product => product.Price),
        new Dictionary<string, int> { ["all"] = listing.Products.Count, [listing.Wanted] = listing.Tags.Count },
        [.. listing.Tags, "end", .. listing.Products.Select(product => product.Sku)],
        [listing.Rows[0], [.. listing.Rows[^1][1..]], [.. listing.Rows.SelectMany(row => row)]]);

    [Choice]
    static Next IsThere(Shelf shelf) => (shelf.Prices.ContainsKey(shelf.Wanted), shelf.Counts.ContainsKey("all")) == (true, true) ? nameof(Reserve) : nameof(Instead);

    [Task(Next = nameof(Sell), Arguments = nameof(Question), Output = nameof(Answer))]
    [Catch(nameof(Unsold), Errors.QueryEvaluationError)]
    public Task<IReadOnlyDictionary<string, int>> Reserve(IReadOnlyDictionary<string, double> prices) =>
        tasks.Run<IReadOnlyDictionary<string, int>>(nameof(Reserve), prices);

    static IReadOnlyDictionary<string, double> Question(Shelf shelf) =>
        new Dictionary<string, double> { [shelf.Wanted] = shelf.Prices[shelf.Wanted], ["most"] = shelf.Prices.Values.Max() };

    static Sale Answer(Shelf shelf, IReadOnlyDictionary<string, int> result)
    {
        var (price, pieces) = (shelf.Prices[shelf.Wanted], result[shelf.Wanted]);
        return new Sale(shelf.Wanted, price * pieces, result.GetValueOrDefault("left", -1), result.Count);
    }

    [Succeed]
    static Offer Sell(Sale sale) =>
        new([sale.Sku], [], sale.Sum, [$"{sale.Left} left"], [], new Dictionary<string, int> { [sale.Sku] = sale.Count });

    [Succeed]
    static Offer Unsold(ErrorOutput error) => new([], [], 0, [error.Error ?? "no name"], [], new Dictionary<string, int>());

    [Succeed]
    static Offer Instead(Shelf shelf) => new(
        shelf.Prices.Keys.Order(StringComparer.Ordinal).ToArray(),
        shelf.Prices.Where(pair => pair.Value > 5).Select(pair => pair.Key).ToArray(),
        shelf.Prices.GetValueOrDefault(shelf.Wanted, -1),
        shelf.Tags.Select(tag => (Tag: tag, Rank: tag.Length)).OrderBy(ranked => ranked.Rank).Select(ranked => ranked.Tag).ToArray(),
        shelf.Rows,
        shelf.Counts);

    public sealed record Listing(IReadOnlyList<Product> Products, IReadOnlyList<string> Tags, int[][] Rows, string Wanted);

    public sealed record Product(string Sku, double Price);

    public sealed record Shelf(
        string Wanted, IReadOnlyDictionary<string, double> Prices, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<string> Tags, int[][] Rows);

    public sealed record Sale(string Sku, double Sum, int Left, int Count);

    public sealed record Offer(
        string[] Skus, string[] Dear, double Price, string[] Tags, int[][] Rows, IReadOnlyDictionary<string, int> Counts);
}
