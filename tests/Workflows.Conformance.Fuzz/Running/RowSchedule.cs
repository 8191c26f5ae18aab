using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>Which row is outermost next: the one that took part least in pairs that gave a value. What rarely gives one is tried more often.</summary>
internal sealed class RowSchedule(IReadOnlyList<ExpressionRow> rows, Tally tally)
{
    private readonly Dictionary<string, int> _tried = rows.ToDictionary(static row => row.Id, static _ => 0);

    public ExpressionRow Next() => rows.MinBy(row => _tried[row.Id] + (50 * tally.Hits[row.Id]))!;

    /// <summary>Notes that a row was outermost, whatever comes of it.</summary>
    public void Add(ExpressionRow row, int pairs) => _tried[row.Id] += pairs;
}
