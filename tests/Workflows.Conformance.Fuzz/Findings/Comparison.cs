using System.Text.Json.Nodes;
using Workflows.Conformance.Fuzz.Running;
using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>Runs shapes on orders, by C# and by JSONata, and says where the two differ.</summary>
internal sealed class Comparison(DataAssembly data, JsonataProcess jsonata)
{
    private const string Jsonata = "jsonata";
    private const string JsonPath = "jsonPath";

    /// <summary>The first order for which a shape differs, for each shape; null where there is none, or where the shape is not to be had.</summary>
    public async Task<IReadOnlyList<Difference?>> CompareAsync(IReadOnlyList<Shape> shapes, IReadOnlyList<string> orders)
    {
        var numbers = Enumerable.Range(0, orders.Count).ToList();
        var batch = FuzzBatch.Prepare(data, [.. shapes.Select(shape => (shape, (IReadOnlyList<int>)numbers))], orders);
        var differences = await AskAsync(batch);
        return [.. shapes.Select(shape => differences.FirstOrDefault(difference => ReferenceEquals(difference.Shape, shape)))];
    }

    /// <summary>All differences of a batch.</summary>
    public async Task<IReadOnlyList<Difference>> AskAsync(FuzzBatch batch)
    {
        var answers = await jsonata.AskAsync(batch.ToJson());
        return
        [
            .. batch.Trials.SelectMany((trial, i) =>
                Differences(batch, trial, Jsonata, trial.Template, answers[i]![Jsonata]!.AsArray())
                .Concat(Differences(batch, trial, JsonPath, trial.Definition, answers[i]![JsonPath]!.AsArray()))),
        ];
    }

    private static IEnumerable<Difference> Differences(FuzzBatch batch, Trial trial, string language, string? definition, JsonArray answers) => trial.Runs
        .Zip(answers)
        .Where(static pair => pair.Second is not null)
        .Select(pair => new Difference(
            trial.Shape,
            language,
            definition!,
            batch.Orders[pair.First.Order],
            pair.First.Gives ?? $"({pair.First.Throws})",
            pair.Second!["gives"]?.GetValue<string>() ?? $"({pair.Second["fails"]})"));
}
