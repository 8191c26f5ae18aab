namespace Workflows.Chaos.Subjects;

/// <summary>Work that workers ask for, who may be silent or late.</summary>
[Workflow("packing", StartAt = nameof(Pack))]
public sealed partial class Packing(IWork work)
{
    /// <summary>The activity.</summary>
    public const string Activity = "pack";

    [Activity<string>(Activity, Next = nameof(Ship), TimeoutSeconds = 60, HeartbeatSeconds = 15), ResultPath(nameof(Job.First))]
    [Retry(Errors.Timeout, IntervalSeconds = 1, MaxAttempts = 2), Retry("Broken", IntervalSeconds = 3, MaxAttempts = 2)]
    [Catch(nameof(GiveUp), Errors.All, ResultPath = nameof(Job.Error))]
    internal static Item Pack(Job job) => new(job.Id, job.Size);

    [Task(End = true), ResultPath(nameof(Job.Second)), Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Ship(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Ship), job.Id, context, cancellationToken);

    [Pass(End = true)]
    static Job GiveUp(Job job) => job;
}
