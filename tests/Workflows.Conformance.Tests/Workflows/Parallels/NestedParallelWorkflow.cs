using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>A Parallel in a Parallel, with variables of each: what is inside reads those around it, and keeps its own to itself.</summary>
[Workflow("nested-parallel", StartAt = nameof(Set))]
public sealed partial class NestedParallelWorkflow(ScenarioTasks tasks)
{
    [Pass(Next = nameof(Outer)), Assign(nameof(Start))]
    static Site Set(Site site) => site;

    static (int factor, string name) Start(Site site) => (site.Size, site.Name);

    [Parallel(nameof(Build), nameof(Paint), Next = nameof(Done)), Assign(nameof(Result))]
    [Catch(nameof(Stop), Assign = nameof(Stopped))]
    static Sum Outer(Site site, int[] parts, int painted) => new(parts[0] + parts[1] * 10, painted + site.Size);

    static (int factor, string? reason) Result(Sum sum, [Variable] int factor) => (factor + sum.Built, null);

    static (int factor, string? reason) Stopped(ErrorOutput error, [Variable] int factor) => (-factor, error.Error);

    [Parallel(nameof(Wall), nameof(Roof), Next = nameof(Reorder)), Assign("built")]
    [Catch(nameof(Rebuild), "Rain")]
    static partial void Build(Site site);

    [Task(Next = nameof(Scale)), Assign("own")]
    public Task<int> Wall(Site site, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Wall), site, cancellationToken);

    [Task(Next = nameof(Scale)), Assign("own")]
    public Task<int> Roof(Site site, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Roof), site, cancellationToken);

    [Task(End = true)]
    public Task<int> Scale(int n, [Variable] int own, [Variable] int factor) => tasks.RunWith<int>(nameof(Scale), ("n", n), ("own", own), ("factor", factor));

    [Pass(End = true)]
    static int[] Reorder(int[] parts, [Variable] int[] built, [Variable] int factor) => [parts[1], built[0] + factor];

    [Pass(End = true)]
    static int[] Rebuild(ErrorOutput error, [Variable] int factor) => [factor, error.Cause == "wet" ? 1 : 2];

    [Task(End = true)]
    public Task<int> Paint([Variable] string name, [ExecutionInput] Site site, WorkflowContext context) =>
        tasks.RunWith<int>(nameof(Paint), ("name", name), ("site", site), ("context", context));

    [Fail]
    static WorkflowError Stop([Variable] int factor, [Variable] string? reason) => new("Stopped", $"{factor} {reason ?? "-"}");

    [Succeed]
    static Report Done(Sum sum, [Variable] int factor, [Variable] string? reason) => new(sum, factor, reason);

    public sealed record Site(string Name, int Size);

    public sealed record Sum(int Built, int Painted);

    public sealed record Report(Sum Sum, int Factor, string? Reason);
}
