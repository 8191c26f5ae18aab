using Workflows;

namespace Baskets;

public sealed record Basket(string Id, IReadOnlyList<Line> Lines, int Lanes);

public sealed record Line(string Sku, int Quantity);

public sealed record Label(string Code, string Sku);

public sealed record Total(string Basket, int Cents);

public interface IShop
{
    Task<int> FindPriceAsync(string sku, CancellationToken cancellationToken);

    Task PrintAsync(Label label);
}

/// <summary>What one line costs.</summary>
[Workflow("line-price", StartAt = nameof(FindPrice))]
public sealed partial class LinePrice(IShop shop)
{
    [Task(End = true, Output = nameof(Multiply))]
    public Task<int> FindPrice(Line line, CancellationToken cancellationToken) => shop.FindPriceAsync(line.Sku, cancellationToken);

    static int Multiply(Line line, int cents) => line.Quantity * cents;
}

/// <summary>What a basket costs.</summary>
[Workflow("basket-price", StartAt = nameof(FindPrices))]
public sealed partial class BasketPrice(LinePrice linePrice)
{
    [Map(nameof(linePrice), Items = nameof(Basket.Lines), MaxConcurrencyPath = nameof(Basket.Lanes), Output = nameof(Add), End = true)]
    static partial void FindPrices(Basket basket);

    static Total Add(Basket basket, int[] cents) => new(basket.Id, cents.Sum());
}

/// <summary>Prints a label for each line that has something to pack.</summary>
[Workflow("labels", StartAt = nameof(PrintAll))]
public sealed partial class LabelWorkflow(IShop shop)
{
    [Map(nameof(Print), MaxConcurrency = 1, Items = nameof(Packed), End = true), DiscardResult]
    static Label PrintAll(Basket basket, [Item] Line line, [ItemIndex] int index) => new($"{basket.Id}-{index + 1}", line.Sku);

    static Line[] Packed(Basket basket) => basket.Lines.Where(line => line.Quantity > 0).ToArray();

    [Task(End = true)]
    public Task Print(Label label) => shop.PrintAsync(label);
}
