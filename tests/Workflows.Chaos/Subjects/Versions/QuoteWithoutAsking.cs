namespace Workflows.Chaos.Subjects;

/// <summary>The same without the question: what waits for its answer is stranded.</summary>
[Workflow("quote-without-asking", StartAt = nameof(Price))]
public sealed partial class QuoteWithoutAsking(IWork work)
{
    [Task(End = true), ResultPath(nameof(Job.Second))]
    public Task<string> Price(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Price), job.Id, context, cancellationToken);
}
