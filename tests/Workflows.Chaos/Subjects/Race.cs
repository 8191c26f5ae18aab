namespace Workflows.Chaos.Subjects;

/// <summary>A question, and a limit that fails the Parallel around both: an answer that comes at the same moment counts or does not, and is told which.</summary>
[Workflow("race", StartAt = nameof(Run))]
public sealed partial class Race(IWork work)
{
    [Parallel(nameof(Ask), nameof(AskToo), nameof(Limit), Next = nameof(Won)), ResultPath(nameof(Job.Marks))]
    [Catch(nameof(Lost), "TooLong", ResultPath = nameof(Job.Error))]
    static string[] Run(Job job, string first, string second, string limit) => [first, second, limit];

    [Task(End = true)]
    public Task Ask(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(Ask), job.Id, token, context);

    [Task(End = true, TimeoutSeconds = 9), Retry(Errors.Timeout, IntervalSeconds = 1, MaxAttempts = 2)]
    public Task AskToo(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(AskToo), job.Id, token, context);

    [Wait(Next = nameof(IsOver))]
    static TimeSpan Limit(Job job) => TimeSpan.FromSeconds(job.Seconds);

    [Choice]
    static Next IsOver(Job job) => job.Size > 5 ? nameof(TooLong) : nameof(Enough);

    [Fail("TooLong", "The time was over.")]
    static partial void TooLong();

    [Pass(End = true)]
    static string Enough(Job job) => job.Id;

    [Succeed]
    static Job Won(Job job) => job;

    [Task(End = true), ResultPath(nameof(Job.First)), Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Lost(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Lost), job.Id, context, cancellationToken);
}
