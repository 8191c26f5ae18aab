namespace Workflows;

/// <summary>A Distributed Map failed as a whole. It is the inner exception of the <see cref="WorkflowFailedException"/>, unless a Retry or Catch of the state handles the error.</summary>
public sealed class MapRunFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">ASL's Error, for instance <see cref="Errors.ExceedToleratedFailureThreshold"/>.</param>
    /// <param name="cause">ASL's Cause.</param>
    /// <param name="innerException">Why: what the object store threw, or the first child execution that failed.</param>
    public MapRunFailedException(string error, string cause, Exception? innerException = null)
        : base($"{error}: {cause}", innerException)
    {
        Error = error;
        Cause = cause;
    }

    /// <summary>ASL's <c>Error</c>.</summary>
    public string Error { get; }

    /// <summary>ASL's <c>Cause</c>.</summary>
    public string Cause { get; }
}
