namespace Workflows.Chaos.Subjects;

/// <summary>What the tasks of all workflows do: take time, fail, give marks that are never given twice, and hand out tokens.</summary>
public interface IWork
{
    /// <summary>Does a task. What it gives is new each time.</summary>
    /// <exception cref="TransientException">It did not work this time.</exception>
    Task<string> DoAsync(string state, string job, WorkflowContext context, CancellationToken cancellationToken);

    /// <summary>Fails for good where the job says so.</summary>
    Task<string> TryAsync(string state, Job job, WorkflowContext context, CancellationToken cancellationToken);

    /// <summary>Hands a token to somebody outside.</summary>
    Task AskAsync(string state, string job, TaskToken<string> token, WorkflowContext context);
}
