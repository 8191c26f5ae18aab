namespace Workflows.Chaos.Subjects;

/// <summary>Sleeps for a year, and does something then.</summary>
[Workflow("sleeper", StartAt = nameof(Sleep))]
public sealed partial class Sleeper(IWork work)
{
    [Wait(Seconds = 31_536_000, Next = nameof(Wake))]
    static partial void Sleep();

    [Task(End = true), ResultPath(nameof(Job.First)), Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Wake(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Wake), job.Id, context, cancellationToken);
}
