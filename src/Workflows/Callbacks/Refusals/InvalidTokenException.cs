namespace Workflows;

/// <summary>A text is no task token: it was changed on its way, cut, or made up. As AWS: <c>InvalidToken</c>.</summary>
public sealed class InvalidTokenException : TaskTokenException
{
    internal InvalidTokenException()
        : base("The text is not a task token that a state has given out. Send it back exactly as it came.")
    {
    }

    /// <inheritdoc/>
    public override string ErrorCode => "InvalidToken";
}
