namespace Workflows;

/// <summary>Somebody stopped an execution: what AWS reports as status <c>ABORTED</c>.</summary>
public sealed class WorkflowAbortedException : WorkflowFailedException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="workflow">The workflow's name.</param>
    /// <param name="state">The state that was running.</param>
    /// <param name="error">What who stopped it gave as the error, or <see langword="null"/>.</param>
    /// <param name="cause">What who stopped it gave as the cause, or <see langword="null"/>.</param>
    public WorkflowAbortedException(string workflow, string state, string? error, string? cause)
        : base($"An execution of workflow '{workflow}' was stopped in state '{state}'{(error is null ? "" : $" with {error}")}{(cause is null ? "." : $": {cause}")}", workflow, state, error, cause, innerException: null)
    {
    }
}
