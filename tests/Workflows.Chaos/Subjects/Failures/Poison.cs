namespace Workflows.Chaos.Subjects;

/// <summary>A task that takes its process with it, beside a question: it is parked after some times, and goes on when somebody redrives it.</summary>
[Workflow("poison", StartAt = nameof(Both))]
public sealed partial class Poison(IWork work)
{
    [Parallel(nameof(Swallow), nameof(Doubt), Next = nameof(Done)), ResultPath(nameof(Job.Marks))]
    [Catch(nameof(Done), "Refused", "Other", ResultPath = nameof(Job.Error))]
    static string[] Both(Job job, string swallowed, string doubt) => [swallowed, doubt];

    [Task(End = true), Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Swallow(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Swallow), job.Id, context, cancellationToken);

    [Task(End = true)]
    public Task Doubt(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(Doubt), job.Id, token, context);

    [Succeed]
    static Job Done(Job job) => job;
}
