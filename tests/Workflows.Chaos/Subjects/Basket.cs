namespace Workflows.Chaos.Subjects;

/// <summary>A Map whose iterations are tasks and questions, two at a time.</summary>
[Workflow("basket", StartAt = nameof(Each))]
public sealed partial class Basket(IWork work)
{
    [Map(nameof(Fetch), Items = nameof(ItemsOf), MaxConcurrency = 2, Next = nameof(Done)), ResultPath(nameof(Job.Marks))]
    [Retry<RejectedException>(IntervalSeconds = 2, MaxAttempts = 1)]
    [Catch(nameof(Failed), Errors.All, ResultPath = nameof(Job.Error))]
    static Item Each(Job job, [Item] Item item) => item;

    static Item[] ItemsOf(Job job) => [new(job.Id, job.Size), new(job.Id, job.Size - 1), new(job.Id, job.Size - 2), new(job.Id, job.Size - 3)];

    [Task(Next = nameof(Sign)), DiscardResult, Retry<TransientException>(IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Fetch(Item item, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Fetch), item.Id, context, cancellationToken);

    [Task(End = true, TimeoutSeconds = 40), Retry(Errors.Timeout, IntervalSeconds = 1, MaxAttempts = 3)]
    public Task Sign(Item item, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(Sign), item.Id, token, context);

    [Succeed]
    static Job Done(Job job) => job;

    [Fail("BasketFailed", "An item failed.")]
    static partial void Failed();
}
