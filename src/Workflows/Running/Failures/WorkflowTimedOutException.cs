namespace Workflows;

/// <summary>An execution took longer than its workflow's <c>TimeoutSeconds</c>: what AWS reports as status <c>TIMED_OUT</c>.</summary>
public sealed class WorkflowTimedOutException : WorkflowFailedException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="workflow">The workflow's name.</param>
    /// <param name="state">The state that was running.</param>
    public WorkflowTimedOutException(string workflow, string state)
        : base($"Workflow '{workflow}' was in state '{state}' when its TimeoutSeconds had passed.", workflow, state, Errors.Timeout, cause: null, innerException: null)
    {
    }
}
