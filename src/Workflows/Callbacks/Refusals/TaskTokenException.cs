namespace Workflows;

/// <summary>An answer to a task token was refused; the message says why. What it would have said has no effect.</summary>
public abstract class TaskTokenException : Exception
{
    private protected TaskTokenException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The error as the Step Functions API names it, for instance <c>TaskTimedOut</c>.</summary>
    public abstract string ErrorCode { get; }
}
