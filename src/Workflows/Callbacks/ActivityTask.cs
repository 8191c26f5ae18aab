namespace Workflows;

/// <summary>A task of an activity that a worker has got to do. The worker answers with its token. ASL: what <c>GetActivityTask</c> gives.</summary>
public sealed class ActivityTask
{
    private readonly IPendingActivity _task;

    internal ActivityTask(IPendingActivity task) => _task = task;

    /// <summary>The token for <see cref="CallbackHub.SendTaskSuccess(string, string)"/> and the like.</summary>
    public string TaskToken => _task.Token;

    /// <summary>The activity's input as JSON.</summary>
    public string Input => _task.Input;

    /// <summary>Is cancelled when nobody waits for the answer any longer, for instance because the state's time is over. AWS has no such thing: there a heartbeat tells.</summary>
    public CancellationToken Closed => _task.Closed;
}
