using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Counters begin anew whenever a state is entered: after a success, after an error that was caught, and from itself.</summary>
[Workflow("retry-loop", StartAt = nameof(Work))]
public sealed partial class RetryLoopWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(IsThereMore)), ResultPath(nameof(Job.Left))]
    [Retry("Busy", IntervalSeconds = 1, MaxAttempts = 2)]
    [Catch(nameof(Skip), "Busy")]
    public Task<int> Work(Job job) => tasks.Run<int>(nameof(Work), job);

    [Pass(Next = nameof(IsThereMore))] static Job Skip(Job job) => job with { Left = job.Left - 1, Skipped = job.Skipped + 1 };

    [Choice] static Next IsThereMore(Job job) => job.Left > 0 ? nameof(Work) : nameof(Poll);

    [Task(Next = nameof(Poll)), ResultPath(nameof(Job.Left))]
    [Retry("Busy", IntervalSeconds = 10, MaxAttempts = 1)]
    [Catch(nameof(Poll), "Again")]
    [Catch(nameof(Done), "Finished")]
    public Task<int> Poll(Job job) => tasks.Run<int>(nameof(Poll), job);

    [Succeed] static Job Done(Job job) => job;

    public sealed record Job(int Left, int Skipped);
}
