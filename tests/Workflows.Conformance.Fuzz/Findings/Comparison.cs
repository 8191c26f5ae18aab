using Workflows.Conformance.Fuzz.Running;
using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>Runs shapes on orders, by C# and by JSONata, and says where the two differ.</summary>
internal sealed class Comparison(DataAssembly data, JsonataProcess jsonata)
{
    /// <summary>The first order for which a shape differs, for each shape; null where there is none, or where the shape is not to be had.</summary>
    public async Task<IReadOnlyList<Difference?>> CompareAsync(IReadOnlyList<Shape> shapes, IReadOnlyList<string> orders)
    {
        var numbers = Enumerable.Range(0, orders.Count).ToList();
        var batch = Batch.Prepare(data, [.. shapes.Select(shape => (shape, (IReadOnlyList<int>)numbers))], orders);
        var differences = await AskAsync(batch);
        return [.. shapes.Select(shape => differences.FirstOrDefault(difference => ReferenceEquals(difference.Shape, shape)))];
    }

    /// <summary>All differences of a batch.</summary>
    public async Task<IReadOnlyList<Difference>> AskAsync(Batch batch)
    {
        var answers = await jsonata.AskAsync(batch.ToJson());
        return
        [
            .. batch.Trials.SelectMany((trial, i) => trial.Runs.Select((run, j) => (Trial: trial, Run: run, Answer: answers[i]![j])))
                .Where(static entry => entry.Answer is not null)
                .Select(entry => new Difference(
                    entry.Trial.Shape,
                    entry.Trial.Template,
                    batch.Orders[entry.Run.Order],
                    entry.Run.Gives ?? $"({entry.Run.Throws})",
                    entry.Answer!["gives"]?.GetValue<string>() ?? $"({entry.Answer["fails"]})")),
        ];
    }
}
