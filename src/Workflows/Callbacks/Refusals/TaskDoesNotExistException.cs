namespace Workflows;

/// <summary>A task token is of another <see cref="CallbackHub"/>: of a process that has ended, or that the answer should have gone to. As AWS: <c>TaskDoesNotExist</c>.</summary>
public sealed class TaskDoesNotExistException : TaskTokenException
{
    internal TaskDoesNotExistException()
        : base("The task token is of another CallbackHub. Send it to the one of the execution that waits; if its process has ended, so has the execution.")
    {
    }

    /// <inheritdoc/>
    public override string ErrorCode => "TaskDoesNotExist";
}
