namespace Workflows.Chaos.Subjects;

/// <summary>A Distributed Map of which no item may fail; it is redriven then.</summary>
[Workflow("freight", StartAt = nameof(Each))]
public sealed partial class Freight(IWork work)
{
    [Map(nameof(Load), Mode = MapMode.Distributed, Items = nameof(ItemsOf), MaxConcurrency = 2, Next = nameof(Done)), ResultPath(nameof(Job.Marks))]
    static Job Each(Job job, [Item] Item item) => new(item.Id, item.Size, job.Seconds, null, null, null, null, null);

    static Item[] ItemsOf(Job job) => [new(job.Id, job.Size), new(job.Id, job.Size - 1), new(job.Id, job.Size - 2), new(job.Id, job.Size - 3)];

    [Task(Next = nameof(Rest)), ResultPath(nameof(Job.First))]
    public Task<string> Load(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.TryAsync(nameof(Load), job, context, cancellationToken);

    [Wait(Next = nameof(Loaded))]
    static TimeSpan Rest(Job job) => TimeSpan.FromSeconds(job.Seconds);

    [Pass(End = true)]
    static string Loaded(Job job) => job.First ?? "nothing";

    [Succeed]
    static Job Done(Job job) => job;
}
