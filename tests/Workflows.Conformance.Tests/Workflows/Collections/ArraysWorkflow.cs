namespace Workflows.Conformance.Tests.Collections;

/// <summary>Arrays of objects and of arrays: with none, one and several elements, read by position and made.</summary>
[Workflow("arrays", StartAt = nameof(IsEmpty))]
public sealed partial class ArraysWorkflow
{
    [Choice]
    static Next IsEmpty(Basket basket) => basket.Lines.Length == 0 ? nameof(Nothing) : nameof(Pick);

    [Pass(End = true)]
    static Picked Nothing(Basket basket) => new(null, null, 0, [], basket.Tags, basket.Grid, [[]]);

    [Pass(End = true)]
    static Picked Pick(Basket basket) => new(
        basket.Lines[0],
        basket.Lines[^1].Sku,
        basket.Lines.Length + basket.Tags.Count,
        [basket.Lines[basket.Position], new Line("extra", basket.Lines[0].Quantity + 1)],
        [basket.Lines[0].Sku],
        [[basket.Grid[0][0]], [], [1, 2]],
        [basket.Tags]);

    public sealed record Basket(Line[] Lines, IReadOnlyList<string> Tags, int[][] Grid, int Position);

    public sealed record Line(string Sku, int Quantity);

    public sealed record Picked(
        Line? First, string? LastSku, int Count, Line[] Lines, IReadOnlyList<string> Tags, int[][] Grid, IReadOnlyList<string>[] Nested);
}
