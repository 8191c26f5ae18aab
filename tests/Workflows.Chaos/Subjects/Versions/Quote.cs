namespace Workflows.Chaos.Subjects;

/// <summary>A question and its price, as it was deployed first.</summary>
[Workflow("quote", StartAt = nameof(Ask))]
public sealed partial class Quote(IWork work)
{
    [Task(Next = nameof(Price)), ResultPath(nameof(Job.First))]
    public Task Ask(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(Ask), job.Id, token, context);

    [Task(End = true), ResultPath(nameof(Job.Second))]
    public Task<string> Price(Job job, WorkflowContext context, CancellationToken cancellationToken) => work.DoAsync(nameof(Price), job.Id, context, cancellationToken);
}
