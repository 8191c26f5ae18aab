using System.Diagnostics;
using Workflows.Conformance.Fuzz.Findings;
using Workflows.Conformance.Fuzz.Inputs;
using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>Tries shapes on orders until there are as many pairs as asked for. While JSONata evaluates a batch, the next is compiled.</summary>
internal sealed class FuzzRun
{
    private const int ShapesOfBatch = 400;
    private const int OrdersOfBatch = 40;

    /// <summary>A row that has few shapes runs again on other orders until it has so many.</summary>
    private const int EnoughHits = 200;

    private readonly FuzzOptions _options;
    private readonly ShapeGenerator _generator;
    private readonly DataAssembly _data;
    private readonly Comparison _comparison;
    private readonly AllowedDifferences _allowed;
    private readonly RowSchedule _schedule;

    public FuzzRun(FuzzOptions options, IReadOnlyList<ExpressionRow> rows, JsonataProcess jsonata)
    {
        _options = options;
        _generator = new(rows);
        _data = new(_generator.Results);
        _comparison = new(_data, jsonata);
        _allowed = new(new DataAssembly(_generator.Results, isChecked: true), _comparison);
        Tally = new(rows);
        _schedule = new(rows, Tally);
    }

    public Tally Tally { get; }

    /// <summary>How long it took to compile, and how long the answers were waited for.</summary>
    public SortedDictionary<string, TimeSpan> Times { get; } = new(StringComparer.Ordinal) { ["compiling"] = TimeSpan.Zero, ["waiting"] = TimeSpan.Zero };

    /// <summary>Shrunk, at most as many as are worth printing.</summary>
    public List<Difference> Differences { get; } = [];

    public int DifferenceCount { get; private set; }

    public async Task RunAsync()
    {
        var pending = Task.FromResult<IReadOnlyList<Difference>>([]);
        for (var number = 0; Tally.Pairs < _options.Pairs; number++)
        {
            var start = Stopwatch.GetTimestamp();
            var batch = Prepare(new Random(unchecked((_options.Seed * 7_919) + number)));
            Tally.Add(batch);
            Times["compiling"] += Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            await HandleAsync(await pending);
            Times["waiting"] += Stopwatch.GetElapsedTime(start);
            pending = Task.Run(() => _comparison.AskAsync(batch));
        }

        await HandleAsync(await pending);
    }

    private FuzzBatch Prepare(Random random)
    {
        var orders = Enumerable.Range(0, OrdersOfBatch).Select(_ => RandomOrder.Create(random).ToJsonString()).ToList();
        var missing = _options.Pairs - Tally.Pairs;
        var shapes = new List<(Shape, IReadOnlyList<int>)>();
        while (shapes.Count < ShapesOfBatch && missing > 0)
        {
            var row = _schedule.Next();
            _schedule.Add(row, _options.PairsOfShape);
            if (_generator.Create(row, random, depth: 1 + random.Next(4)) is { } shape && (Tally.IsNew(shape) || Tally.Hits[row.Id] < EnoughHits))
            {
                var count = Math.Min(missing, _options.PairsOfShape);
                shapes.Add((shape, [.. Enumerable.Range(random.Next(orders.Count), count).Select(i => i % orders.Count)]));
                missing -= count;
            }
        }

        return FuzzBatch.Prepare(_data, shapes, orders);
    }

    private async Task HandleAsync(IReadOnlyList<Difference> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var causes = await _allowed.ClassifyAsync(found);
        foreach (var cause in causes.OfType<string>())
        {
            Tally.AddAllowed(cause);
        }

        var bugs = found.Where((_, i) => causes[i] is null).ToList();
        DifferenceCount += bugs.Count;
        foreach (var bug in bugs.DistinctBy(static bug => bug.Shape.Text))
        {
            if (Differences.Count < _options.MaximumPrinted)
            {
                Differences.Add(await new Shrinker(_comparison, _allowed, _generator).ShrinkAsync(bug));
            }
        }
    }
}
