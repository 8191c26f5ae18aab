namespace Workflows.Chaos.Subjects;

/// <summary>Two executions at once, of which one may be given up, and little time for all of it: what it has started is stopped when the time is over.</summary>
[Workflow("errand", StartAt = nameof(Both), TimeoutSeconds = 35)]
public sealed partial class Errand(Chain chain)
{
    [Parallel(nameof(Left), nameof(Right), Next = nameof(Again)), ResultPath(nameof(Job.Marks))]
    [Catch(nameof(Again), Errors.All, ResultPath = nameof(Job.Error))]
    static string[] Both(Job job, string left, string right) => [left, right];

    [StartExecution<Chain>(End = true, Output = nameof(MarkOf))]
    static Job Left(Job job) => new(job.Id, job.Size, 1, null, null, null, null, null);

    [StartExecution<Chain>(End = true, TimeoutSeconds = 9, Output = nameof(MarkOf))]
    static Job Right(Job job) => new(job.Id, 1, job.Seconds, null, null, null, null, null);

    static string MarkOf(Job job, Job child) => child.Third ?? "none";

    [StartExecution<Chain>(Next = nameof(Done), Output = nameof(WithFirst))]
    [Retry(Errors.TaskFailed, IntervalSeconds = 1, MaxAttempts = 1), Catch(nameof(Done), Errors.TaskFailed, ResultPath = nameof(Job.Error))]
    static Job Again(Job job) => new(job.Id, job.Size, 1, null, null, null, null, null);

    static Job WithFirst(Job job, Job child) => job with { First = child.Third };

    [Succeed]
    static Job Done(Job job) => job;
}
