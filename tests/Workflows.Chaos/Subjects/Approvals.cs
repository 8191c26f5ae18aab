namespace Workflows.Chaos.Subjects;

/// <summary>Three that are asked at once, with timeouts, heartbeats, retries and catchers.</summary>
[Workflow("approvals", StartAt = nameof(AskAll))]
public sealed partial class Approvals(IWork work)
{
    [Parallel(nameof(AskFirst), nameof(AskSecond), nameof(AskThird), Next = nameof(Record)), ResultPath(nameof(Job.Marks))]
    [Catch(nameof(Refused), "Refused", ResultPath = nameof(Job.Error))]
    static string[] AskAll(Job job, string first, string second, string third) => [first, second, third];

    [Task(End = true, TimeoutSeconds = 25), Retry(Errors.Timeout, IntervalSeconds = 2, MaxAttempts = 1), Catch(nameof(Silent), Errors.Timeout)]
    public Task AskFirst(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(AskFirst), job.Id, token, context);

    [Task(End = true, TimeoutSeconds = 60, HeartbeatSeconds = 12), Catch(nameof(Silent), Errors.Timeout)]
    public Task AskSecond(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(AskSecond), job.Id, token, context);

    [Task(End = true)]
    public Task AskThird(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(AskThird), job.Id, token, context);

    [Pass(End = true)]
    static string Silent(ErrorOutput error) => error.Error ?? "none";

    [Task(End = true), ResultPath(nameof(Job.First)), Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Record(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Record), job.Id, context, cancellationToken);

    [Pass(End = true)]
    static Job Refused(Job job) => job;
}
