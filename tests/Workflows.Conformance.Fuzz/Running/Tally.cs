using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>What was tried.</summary>
internal sealed class Tally(IReadOnlyList<ExpressionRow> rows)
{
    private readonly HashSet<string> _shapes = [];
    private readonly Dictionary<string, int> _hits = rows.ToDictionary(static row => row.Id, static _ => 0);

    public int Pairs { get; private set; }

    /// <summary>The pairs for which both fail.</summary>
    public int Failures { get; private set; }

    /// <summary>The shapes that JSONPath has a form of.</summary>
    public int JsonPathShapes { get; private set; }

    public int JsonPathPairs { get; private set; }

    public int Shapes => _shapes.Count;

    public List<(Shape Shape, string Why)> Refused { get; } = [];

    public List<(Shape Shape, string Why)> Invalid { get; } = [];

    public SortedDictionary<string, int> Allowed { get; } = new(StringComparer.Ordinal);

    /// <summary>For each row, the pairs in which it takes part and that give a value.</summary>
    public IReadOnlyDictionary<string, int> Hits => _hits;

    /// <summary>Whether the shape is new.</summary>
    public bool IsNew(Shape shape) => _shapes.Add(shape.Text);

    public void Add(FuzzBatch batch)
    {
        foreach (var trial in batch.Trials)
        {
            var values = trial.Runs.Count(static run => run.Gives is not null);
            Pairs += trial.Runs.Count;
            Failures += trial.Runs.Count - values;
            if (trial.Definition is not null)
            {
                JsonPathShapes++;
                JsonPathPairs += trial.Runs.Count;
            }

            foreach (var row in trial.Shape.Rows)
            {
                _hits[row.Id] += values;
            }
        }

        foreach (var (shape, compiled) in batch.Rejected)
        {
            _shapes.Remove(shape.Text);
            (compiled.IsCSharp ? Refused : Invalid).Add((shape, string.Join("; ", compiled.Problems)));
        }
    }

    public void AddAllowed(string cause) => Allowed[cause] = Allowed.GetValueOrDefault(cause) + 1;
}
