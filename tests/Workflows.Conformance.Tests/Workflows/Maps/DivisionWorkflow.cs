using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>Pure code of a Map that fails, in each place: the items, the limit, what is made of an item, a state within, and the output.</summary>
[Workflow("division", StartAt = nameof(Each))]
public sealed partial class DivisionWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Work), Items = nameof(ItemsOf), MaxConcurrencyPath = nameof(Lanes), Output = nameof(Sum), Next = nameof(Done))]
    [Retry(Errors.QueryEvaluationError, IntervalSeconds = 4, MaxAttempts = 2)]
    [Catch(nameof(Failed), Errors.QueryEvaluationError, Output = nameof(ToReport))]
    static Part Each(Numbers numbers, [Item] int item, [ItemIndex] int index) => new(numbers.Whole / item, index);

    static IEnumerable<int> ItemsOf(Numbers numbers) => numbers.Items.Select(item => item + numbers.Whole / numbers.ByItems);

    static int Lanes(Numbers numbers) => 2 / numbers.ByLanes;

    static Report Sum(Numbers numbers, int[] parts) => new(parts, parts.Length / numbers.ByOutput, null);

    static Report ToReport(Numbers numbers, ErrorOutput error) => new([], numbers.Whole, error.Error);

    [Pass(Next = nameof(Tell))]
    static int Work(Part part) => 100 / (part.Value + part.Index);

    [Task(End = true)]
    public Task<int> Tell(int value) => tasks.Run<int>(nameof(Tell), value);

    [Succeed]
    static Report Failed(Report report) => report;

    [Succeed]
    static Report Done(Report report) => report;

    public sealed record Numbers(int Whole, int[] Items, int ByItems = 1, int ByLanes = 1, int ByOutput = 1);

    public sealed record Part(int Value, int Index);

    public sealed record Report(int[] Parts, int Share, string? Error);
}
