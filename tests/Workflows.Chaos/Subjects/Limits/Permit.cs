namespace Workflows.Chaos.Subjects;

/// <summary>A question that the whole execution waits for, which has only so much time.</summary>
[Workflow("permit", StartAt = nameof(Ask), TimeoutSeconds = 20)]
public sealed partial class Permit(IWork work)
{
    [Task(Next = nameof(Done)), ResultPath(nameof(Job.First))]
    public Task Ask(Job job, TaskToken<string> token, WorkflowContext context) => work.AskAsync(nameof(Ask), job.Id, token, context);

    [Succeed]
    static Job Done(Job job) => job;
}
