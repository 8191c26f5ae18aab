using Workflows.Conformance.Fuzz.Shapes;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>Writes a row of the table in another way, which has all that it means but the cause of a difference.</summary>
/// <param name="Row">The row's id.</param>
/// <param name="Texts">What stands around its holes instead.</param>
internal sealed record Rewriting(string Row, IReadOnlyList<string> Texts)
{
    /// <summary>A shape with the row written so; the same one if it has no such row.</summary>
    public Shape Of(Shape shape) => shape is not Shape.Composite { Production: var production } composite
        ? shape
        : new Shape.Composite(
            production.Row.Id == Row ? production with { Texts = Texts } : production,
            [.. composite.Filling.Select(Of)],
            composite.Names);
}
