using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Maps;

/// <summary>Items that fail, each at its position and time: what is retried and caught within an iteration, what the Map tries again, and what it catches.</summary>
[Workflow("falls", StartAt = nameof(Climb))]
public sealed partial class FallsWorkflow(ScenarioTasks tasks)
{
    [Map(nameof(Step), Items = nameof(Tour.Steps), MaxConcurrencyPath = nameof(Tour.Ropes), Next = nameof(Top)), ResultPath(nameof(Tour.Heights))]
    [Retry("Tired", IntervalSeconds = 20, MaxAttempts = 1)]
    [Catch<DiskFullException>(nameof(Rescue), Output = nameof(ToCall), Assign = nameof(Kept))]
    [Catch(nameof(Back), "Slipped", ResultPath = nameof(Tour.Error))]
    static partial void Climb(Tour tour);

    [Task(Next = nameof(Breathe))]
    [Retry("Wet", IntervalSeconds = 2, MaxAttempts = 2), Retry("Tired", IntervalSeconds = 3, MaxAttempts = 1)]
    [Catch(nameof(Rest), "Cold")]
    public Task<int> Step(int step, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Step), step, cancellationToken);

    [Wait(Seconds = 4, End = true)]
    static partial void Breathe(int height);

    [Pass(Next = nameof(Breathe))]
    static int Rest(ErrorOutput error) => error.Cause is null ? -1 : -2;

    static string ToCall(Tour tour, ErrorOutput error) => $"{tour.Name}: {error.Error ?? "none"}";

    static (string reason, int steps) Kept(Tour tour, ErrorOutput error) => (error.Error ?? "none", tour.Steps.Length);

    [Wait(Seconds = 60, Next = nameof(Fly))]
    static partial void Rescue(string call);

    [Succeed]
    static string Fly(string call, [Variable] string reason, [Variable] int steps) => $"{call} {reason} {steps}";

    [Fail]
    static WorkflowError Back(Tour tour) => new("TurnedBack", $"{tour.Heights.Length} {tour.Error?.Cause ?? "-"}");

    [Succeed]
    static string Top(Tour tour) => $"{tour.Name} {string.Join(",", tour.Heights)}";

    public sealed record Tour(string Name, int Ropes, int[] Steps, int[] Heights, ErrorOutput? Error);
}
