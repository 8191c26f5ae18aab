namespace Workflows.Chaos.Subjects;

/// <summary>Starts other executions: one that it may give up waiting for, then one that it waits for.</summary>
[Workflow("family", StartAt = nameof(Elder))]
public sealed partial class Family(Chain chain)
{
    [StartExecution<Chain>(Next = nameof(Younger), TimeoutSeconds = 12, Output = nameof(WithFirst))]
    [Retry(Errors.Timeout, IntervalSeconds = 1, MaxAttempts = 1)]
    [Catch(nameof(Younger), Errors.All, ResultPath = nameof(Job.Error))]
    static Job Elder(Job job) => new(job.Id, job.Size, job.Seconds, null, null, null, null, null);

    [StartExecution<Chain>(Next = nameof(Done), Output = nameof(WithSecond))]
    [Catch(nameof(Done), Errors.TaskFailed, ResultPath = nameof(Job.Error))]
    static Job Younger(Job job) => new(job.Id, job.Size, 1, null, null, null, null, null);

    static Job WithFirst(Job job, Job child) => job with { First = child.Third };

    static Job WithSecond(Job job, Job child) => job with { Second = child.Third };

    [Succeed]
    static Job Done(Job job) => job;
}
