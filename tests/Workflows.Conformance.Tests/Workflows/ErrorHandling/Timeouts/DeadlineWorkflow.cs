using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>An execution that takes too long, wherever it is at that moment; nothing catches that.</summary>
[Workflow("deadline", StartAt = nameof(Fetch), TimeoutSeconds = 60)]
[Retry(Errors.Timeout, IntervalSeconds = 5, MaxAttempts = 1)]
[Catch(nameof(Caught))]
public sealed partial class DeadlineWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(Pause))]
    [Retry("Busy", IntervalSeconds = 10)]
    public Task Fetch(Job job) => tasks.Do(nameof(Fetch), job);

    [Wait(Next = nameof(Store))] static TimeSpan Pause(Job job) => TimeSpan.FromSeconds(job.Pause);

    [Task(Next = nameof(Done), TimeoutSeconds = 50)] public Task Store(Job job, CancellationToken cancellationToken) => tasks.DoUntil(nameof(Store), job, cancellationToken);

    [Succeed] static string Done(Job job) => $"paused for {job.Pause}";

    [Succeed] static string Caught(ErrorOutput error) => $"caught {error.Error}";

    public sealed record Job(int Pause);
}
