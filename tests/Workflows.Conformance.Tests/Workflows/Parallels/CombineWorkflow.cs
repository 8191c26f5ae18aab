using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>What the branches give is combined, with the input and without it; branches of one state and of several.</summary>
[Workflow("combine", StartAt = nameof(Check))]
public sealed partial class CombineWorkflow(ScenarioTasks tasks)
{
    [Parallel(nameof(Credit), nameof(Stock), Next = nameof(Describe))]
    static Verdict Check(Order order, int credit, Shelf shelf) => new(order.Id, credit >= order.Total, shelf.Name, order.Total / shelf.Count);

    [Task(End = true)]
    public Task<int> Credit(Order order, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Credit), order, cancellationToken);

    [Task(Next = nameof(Find))]
    public Task<int> Stock(Order order, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Stock), order, cancellationToken);

    [Pass(End = true)]
    static Shelf Find(int count) => new($"shelf {count}", count);

    [Parallel(nameof(Short), nameof(Long), nameof(Rest), End = true)]
    static string Describe(string text, Verdict verdict, string? note) => $"{text} {verdict.Share} {note ?? "-"}";

    [Pass(End = true)]
    static string Short(Verdict verdict) => $"{verdict.Id}:{(verdict.IsCovered ? "yes" : "no")}";

    [Wait(Seconds = 1, Next = nameof(Whole))]
    static partial void Long(Verdict verdict);

    [Succeed]
    static Verdict Whole(Verdict verdict) => verdict with { Share = verdict.Share + 1 };

    [Task(End = true)]
    public Task<string?> Rest(Verdict verdict) => tasks.Run<string?>(nameof(Rest), verdict);

    public sealed record Order(int Id, int Total);

    public sealed record Shelf(string Name, int Count);

    public sealed record Verdict(int Id, bool IsCovered, string Shelf, int Share);
}
