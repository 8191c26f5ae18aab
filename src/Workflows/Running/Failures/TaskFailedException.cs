namespace Workflows;

/// <summary>Fails a task with an ASL Error and Cause of its own choice, such as those that an AWS service would report.</summary>
public sealed class TaskFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">ASL's <c>Error</c>, for instance <c>DynamoDB.ConditionalCheckFailedException</c>.</param>
    /// <param name="cause">ASL's <c>Cause</c>, as it is.</param>
    /// <param name="innerException">The exception behind it, which is no part of the error.</param>
    /// <exception cref="ArgumentException">The error has no name.</exception>
    public TaskFailedException(string error, string? cause = null, Exception? innerException = null)
        : base($"{error}: {cause}", innerException)
    {
        ArgumentException.ThrowIfNullOrEmpty(error);
        Error = error;
        Cause = cause;
    }

    /// <summary>ASL's <c>Error</c>.</summary>
    public string Error { get; }

    /// <summary>ASL's <c>Cause</c>.</summary>
    public string? Cause { get; }
}
