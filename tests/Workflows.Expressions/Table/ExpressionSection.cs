namespace Workflows.Expressions;

/// <summary>Rows on one topic.</summary>
internal sealed record ExpressionSection(string Title, IReadOnlyList<ExpressionRow> Rows);
