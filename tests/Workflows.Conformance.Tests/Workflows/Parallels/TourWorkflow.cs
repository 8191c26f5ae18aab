using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Parallels;

/// <summary>The array of outputs: put into the input, kept in variables, and dropped.</summary>
[Workflow("tour", StartAt = nameof(Measure))]
public sealed partial class TourWorkflow(ScenarioTasks tasks)
{
    [Parallel(nameof(North), nameof(South), nameof(East), Next = nameof(Tell)), ResultPath(nameof(Tour.Legs)), Assign("legs"), Assign(nameof(Sums))]
    static partial void Measure(Tour tour);

    static (int first, int outputs) Sums(Tour tour, Leg?[] legs) => (legs[0]?.Length ?? tour.Legs.Length, legs.Length);

    [Task(End = true)]
    public Task<Leg> North(Tour tour) => tasks.Run<Leg>(nameof(North), tour);

    [Task(End = true)]
    public Task<Leg?> South(Tour tour) => tasks.Run<Leg?>(nameof(South), tour);

    [Pass(End = true)]
    static Leg East(Tour tour) => new("east", tour.Legs.Length);

    [Parallel(nameof(Ring), nameof(Mail), Next = nameof(Rate)), DiscardResult]
    static partial void Tell(Tour tour);

    [Task(End = true)]
    public Task Ring(Tour tour) => tasks.Do(nameof(Ring), tour);

    [Task(End = true)]
    public Task<int> Mail(Tour tour) => tasks.Run<int>(nameof(Mail), tour);

    [Parallel(nameof(Stars), Next = nameof(Done)), ResultPath(nameof(Tour.Stars))]
    static int Rate(Tour tour, int stars) => stars + tour.Stars;

    [Task(End = true)]
    public Task<int> Stars(Tour tour) => tasks.Run<int>(nameof(Stars), tour);

    [Succeed]
    static Report Done(Tour tour, [Variable] Leg?[] legs, [Variable] int first, [Variable] int outputs) => new(tour, legs, first, outputs);

    public sealed record Tour(string Name, Leg?[] Legs, int Stars);

    public sealed record Leg(string Name, int Length);

    public sealed record Report(Tour Tour, Leg?[] Legs, int First, int Count);
}
