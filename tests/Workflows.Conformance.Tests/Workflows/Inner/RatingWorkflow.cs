using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.Inner;

/// <summary>A workflow that runs by itself, and as the item processor and a branch of another.</summary>
[Workflow("rating", StartAt = nameof(Ask))]
public sealed partial class RatingWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Judge)), Retry("Busy", IntervalSeconds = 1, MaxAttempts = 1), Assign("stars")]
    public Task<int> Ask(string name, CancellationToken cancellationToken) => tasks.RunUntil<int>(nameof(Ask), name, cancellationToken);

    [Choice]
    static Next Judge(int given) => given > 3 ? nameof(Cheer) : given > 0 ? nameof(Give) : nameof(Refuse);

    [Wait(Seconds = 2, Next = nameof(Give))]
    static partial void Cheer(int given);

    [Pass(End = true)]
    static string Give(int given, [Variable] int stars) => $"{given} of {stars + 1}";

    [Fail("Bad", "Too few")]
    static partial void Refuse();
}
