using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.States;

/// <summary>A cycle with a counter and a Wait.</summary>
[Workflow("polling", StartAt = nameof(Poll))]
public sealed partial class PollingWorkflow(ScenarioTasks tasks)
{
    [Task(Next = nameof(IsReady)), ResultPath(nameof(Job.Status))]
    public Task<JobStatus> Poll(Job job) => tasks.Run<JobStatus>(nameof(Poll), job);

    [Choice]
    static Next IsReady(Job job) => job switch
    {
        { Status: JobStatus.Done } => nameof(Done),
        { Status: JobStatus.Broken } => nameof(Broken),
        { Attempts: >= 3 } => nameof(GaveUp),
        _ => nameof(Increase),
    };

    [Pass(Next = nameof(Pause))]
    static Job Increase(Job job) => job with { Attempts = job.Attempts + 1 };

    [Wait(Next = nameof(Poll))]
    static TimeSpan Pause(Job job) => TimeSpan.FromSeconds(job.Attempts * 10);

    [Succeed] static Job Done(Job job) => job;

    [Fail] static WorkflowError Broken(Job job) => new("JobBroken", $"Job {job.Id} is {job.Status}");

    [Fail] static WorkflowError GaveUp(Job job) => new("GaveUp", $"After {job.Attempts} attempts");

    public sealed record Job(string Id, int Attempts, JobStatus? Status);

    public enum JobStatus
    {
        Waiting,
        Running,
        Done,
        Broken,
    }
}
