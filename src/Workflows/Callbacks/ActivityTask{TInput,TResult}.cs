namespace Workflows;

/// <summary>A task of an activity that a worker has got to do. The worker answers with its token. ASL: what <c>GetActivityTask</c> gives.</summary>
/// <typeparam name="TInput">The activity's input.</typeparam>
/// <typeparam name="TResult">What the worker gives.</typeparam>
public sealed class ActivityTask<TInput, TResult>
{
    private readonly PendingActivity<TInput, TResult> _task;

    internal ActivityTask(PendingActivity<TInput, TResult> task) => _task = task;

    /// <summary>The token for <see cref="CallbackHub.SendTaskSuccess{T}(TaskToken{T}, T)"/>; its value is the one for failures and heartbeats.</summary>
    public TaskToken<TResult> TaskToken => new(_task.Token);

    /// <inheritdoc cref="ActivityTask.Closed"/>
    public CancellationToken Closed => _task.Closed;

    /// <summary>Reads the activity's input: a copy for each call, as if it had come from AWS.</summary>
    /// <exception cref="System.Text.Json.JsonException">The type's JSON cannot be read back, for instance because a converter only writes.</exception>
    public TInput ReadInput() => _task.ReadInput();
}
