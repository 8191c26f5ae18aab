namespace Workflows.Expressions;

/// <summary>Every C# form that a pure expression may have. Tests, documentation and fuzzing all use this list.</summary>
internal static class ExpressionTable
{
    /// <summary>The headings of the documentation, and where the rows of each are.</summary>
    public static IReadOnlyList<ExpressionSection> Sections { get; } =
    [
        new("Constants", LiteralRows.All),
        new("Members, elements and keys", AccessRows.All),
        new("Arithmetic", ArithmeticRows.All),
        new("Mathematics", MathRows.All),
        new("Comparison", ComparisonRows.All),
        new("Logic and null", LogicRows.All),
        new("Branches", BranchRows.All),
        new("Patterns", PatternRows.All),
        new("Text", TextRows.All),
        new("Members of strings and characters", StringRows.All),
        new("Instants, durations and identifiers", TimeRows.All),
        new("Looking into any JSON", JsonRows.All),
        new("New objects and arrays", ConstructionRows.All),
        new("Requests of services", ServiceRows.All),
        new("Sequences", SequenceRows.All),
        new("Spreads, ranges, dictionaries and tuples", CollectionRows.All),
        new("Methods and values of your own", InliningRows.All),
    ];

    public static IReadOnlyList<ExpressionRow> Rows { get; } = [.. Sections.SelectMany(section => section.Rows)];
}
