namespace Workflows.Conformance.Tests.Collections;

/// <summary>Dictionaries: passed on and read by a constant and by a computed key.</summary>
[Workflow("dictionary", StartAt = nameof(Price))]
public sealed partial class DictionaryWorkflow
{
    [Pass(Next = nameof(Done)), ResultPath(nameof(Quote.Amount))]
    static int Price(Quote quote) => quote.Prices[quote.Sku] * quote.Quantity + quote.Prices["it's shipping"];

    [Succeed] static Quote Done(Quote quote) => quote with { Label = quote.Labels[quote.Sku].Text };

    public sealed record Quote(
        string Sku, int Quantity, IReadOnlyDictionary<string, int> Prices, Dictionary<string, Label> Labels, int Amount = 0, string? Label = null);

    public sealed record Label(string Text);
}
