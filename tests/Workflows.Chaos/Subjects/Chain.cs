namespace Workflows.Chaos.Subjects;

/// <summary>Tasks one after the other, with retries, a choice, a catcher and a short wait.</summary>
[Workflow("chain", StartAt = nameof(First))]
public sealed partial class Chain(IWork work)
{
    [Task(Next = nameof(Route), TimeoutSeconds = 30), ResultPath(nameof(Job.First))]
    [Retry<TransientException>(IntervalSeconds = 1, MaxAttempts = 5, BackoffRate = 2)]
    [Retry(Errors.Timeout, IntervalSeconds = 1, MaxAttempts = 3)]
    public Task<string> First(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(First), job.Id, context, cancellationToken);

    [Choice]
    static Next Route(Job job) => job.Size > 5 ? nameof(Second) : nameof(Nap);

    [Task(Next = nameof(Nap)), ResultPath(nameof(Job.Second))]
    [Retry<TransientException>(IntervalSeconds = 2, MaxAttempts = 6)]
    [Catch<RejectedException>(nameof(Recover), ResultPath = nameof(Job.Error))]
    public Task<string> Second(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.TryAsync(nameof(Second), job, context, cancellationToken);

    [Task(Next = nameof(Nap)), ResultPath(nameof(Job.Second))]
    [Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Recover(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Recover), job.Id, context, cancellationToken);

    [Wait(Next = nameof(Third))]
    static TimeSpan Nap(Job job) => TimeSpan.FromSeconds(job.Seconds);

    [Task(Next = nameof(Done)), ResultPath(nameof(Job.Third))]
    [Retry<TransientException>(IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Third(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.TryAsync(nameof(Third), job, context, cancellationToken);

    [Succeed]
    static Job Done(Job job) => job;
}
