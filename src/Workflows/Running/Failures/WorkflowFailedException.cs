namespace Workflows;

/// <summary>An execution failed: what AWS reports as status <c>FAILED</c>.</summary>
public class WorkflowFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="workflow">The workflow's name.</param>
    /// <param name="state">The state that failed.</param>
    /// <param name="error">ASL's Error; <see langword="null"/> if a Fail state names none.</param>
    /// <param name="cause">ASL's Cause, or <see langword="null"/>.</param>
    /// <param name="innerException">The exception that failed the state, if one did.</param>
    public WorkflowFailedException(string workflow, string state, string? error, string? cause, Exception? innerException = null)
        : this($"Workflow '{workflow}' failed in state '{state}' with {error ?? "no error name"}{(cause is null ? "." : $": {cause}")}", workflow, state, error, cause, innerException)
    {
    }

    private protected WorkflowFailedException(string message, string workflow, string state, string? error, string? cause, Exception? innerException)
        : base(message, innerException)
    {
        Workflow = workflow;
        State = state;
        Error = error;
        Cause = cause;
    }

    /// <summary>The workflow's name.</summary>
    public string Workflow { get; }

    /// <summary>The state that failed.</summary>
    public string State { get; }

    /// <summary>ASL's <c>Error</c>: a Fail state's error, the name of the exception that a task threw, or one of ASL's <c>States.*</c> names.</summary>
    public string? Error { get; }

    /// <summary>
    /// ASL's <c>Cause</c>. If a task threw, it has the shape a Lambda function gives: <c>{"errorType":"…","errorMessage":"…","stackTrace":[]}</c>.
    /// </summary>
    public string? Cause { get; }
}
