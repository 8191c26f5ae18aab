namespace Workflows.Chaos.Subjects;

/// <summary>A loop that counts in a variable, and rests in between.</summary>
[Workflow("counter", StartAt = nameof(Begin))]
public sealed partial class Counter(IWork work)
{
    [Pass(Next = nameof(Step)), Assign(nameof(Beginning))]
    static Job Begin(Job job) => job;

    static (int rounds, string last) Beginning(Job job) => (0, job.Id);

    [Task(Next = nameof(IsEnough)), Assign(nameof(Counted)), DiscardResult, Retry<TransientException>(IntervalSeconds = 1, MaxAttempts = 3)]
    public Task<string> Step(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Step), job.Id, context, cancellationToken);

    static (int rounds, string last) Counted(string result, [Variable] int rounds) => (rounds + 1, result);

    [Choice]
    static Next IsEnough(Job job, [Variable] int rounds) => rounds >= job.Size ? nameof(Done) : nameof(Rest);

    [Wait(Next = nameof(Step))]
    static TimeSpan Rest(Job job) => TimeSpan.FromSeconds(job.Seconds);

    [Succeed]
    static Job Done(Job job, [Variable] int rounds, [Variable] string last) => job with { Size = rounds, First = last };
}
