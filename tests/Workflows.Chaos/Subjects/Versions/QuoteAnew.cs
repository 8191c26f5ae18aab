namespace Workflows.Chaos.Subjects;

/// <summary>The same with another state after the question: what waits for its answer goes on.</summary>
[Workflow("quote-anew", StartAt = nameof(Ask))]
public sealed partial class QuoteAnew(IWork work)
{
    [Task(Next = nameof(Check)), ResultPath(nameof(Job.First))]
    public Task Ask(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(Ask), job.Id, token, context);

    [Task(Next = nameof(Price)), ResultPath(nameof(Job.Third))]
    public Task<string> Check(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Check), job.Id, context, cancellationToken);

    [Task(End = true), ResultPath(nameof(Job.Second))]
    public Task<string> Price(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Price), job.Id, context, cancellationToken);
}
