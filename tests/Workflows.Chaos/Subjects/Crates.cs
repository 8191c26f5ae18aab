namespace Workflows.Chaos.Subjects;

/// <summary>A Distributed Map of so many items that they are counted several at once. One in five may fail.</summary>
[Workflow("crates", StartAt = nameof(Each))]
public sealed partial class Crates(IWork work)
{
    [Map(nameof(Lift), Mode = MapMode.Distributed, Items = nameof(ItemsOf), MaxConcurrency = 40, ToleratedFailurePercentage = 20, Next = nameof(Done)), ResultPath(nameof(Job.Marks))]
    [Catch(nameof(TooMany), Errors.ExceedToleratedFailureThreshold, ResultPath = nameof(Job.Error))]
    static Job Each(Job job, [Item] string item) => new(item, job.Size, 1, null, null, null, null, null);

    static string[] ItemsOf(Job job) => job.Marks ?? [];

    [Task(End = true), Retry<TransientException>(IntervalSeconds = 1, MaxAttempts = 9)]
    public Task<string> Lift(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.TryAsync(nameof(Lift), job, context, cancellationToken);

    [Succeed]
    static Job Done(Job job) => job;

    [Succeed]
    static Job TooMany(Job job) => job;
}
