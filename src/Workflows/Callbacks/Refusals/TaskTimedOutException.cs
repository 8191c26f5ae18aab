namespace Workflows;

/// <summary>
/// Nobody waits for a task token any longer: it was answered before, its state's time is over or its heartbeat was missed, or the execution has stopped. As AWS:
/// <c>TaskTimedOut</c>.
/// </summary>
public sealed class TaskTimedOutException : TaskTokenException
{
    internal TaskTimedOutException()
        : base("The task has been answered before, or its state waits no longer: its time is over, its heartbeat was missed, or the execution has stopped.")
    {
    }

    /// <inheritdoc/>
    public override string ErrorCode => "TaskTimedOut";
}
