namespace Workflows;

/// <summary>An output is not JSON, not of the type that the state takes, or too large. The task stays open, for another answer. As AWS: <c>InvalidOutput</c>.</summary>
public sealed class InvalidOutputException : TaskTokenException
{
    internal InvalidOutputException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override string ErrorCode => "InvalidOutput";
}
