namespace Workflows.Chaos.Subjects;

/// <summary>A Distributed Map: an execution for each item, of which two may fail: those of size 9 do.</summary>
[Workflow("bulk", StartAt = nameof(Each))]
public sealed partial class Bulk(IWork work)
{
    [Map(nameof(Handle), Mode = MapMode.Distributed, Items = nameof(ItemsOf), MaxConcurrency = 4, ToleratedFailureCount = 2, Next = nameof(Done)), ResultPath(nameof(Job.Marks))]
    [Catch(nameof(TooMany), Errors.ExceedToleratedFailureThreshold, ResultPath = nameof(Job.Error))]
    static Job Each(Job job, [Item] Item item) => new(item.Id, item.Size, 1, null, null, null, null, null);

    static Item[] ItemsOf(Job job) =>
    [
        new(job.Id, job.Size), new(job.Id, job.Size + 1), new(job.Id, job.Size), new(job.Id, job.Size - 1), new(job.Id, job.Size + 1),
        new(job.Id, job.Size), new(job.Id, job.Size - 2), new(job.Id, job.Size - 3), new(job.Id, job.Size - 4), new(job.Id, job.Size - 5),
    ];

    [Task(End = true), Retry<TransientException>(IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Handle(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.TryAsync(nameof(Handle), job, context, cancellationToken);

    [Succeed]
    static Job Done(Job job) => job;

    [Succeed]
    static Job TooMany(Job job) => job;
}
