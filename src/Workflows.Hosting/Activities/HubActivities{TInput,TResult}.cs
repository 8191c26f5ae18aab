namespace Workflows.Hosting;

/// <summary>Tasks of executions in memory.</summary>
internal sealed class HubActivities<TInput, TResult>(CallbackHub hub, string activity) : IActivitySource<TInput, TResult>
{
    public async Task<TakenTask<TInput>?> TakeAsync(string? workerName, CancellationToken cancellationToken) =>
        await hub.GetActivityTaskAsync<TInput, TResult>(activity, workerName, cancellationToken).ConfigureAwait(false) is { } task
            ? new TakenTask<TInput>(task.TaskToken.Value, task.ReadInput, task.Closed)
            : null;

    public ValueTask SucceedAsync(string token, TResult result)
    {
        hub.SendTaskSuccess(new TaskToken<TResult>(token), result);
        return default;
    }

    public ValueTask FailAsync(string token, Exception exception)
    {
        hub.SendTaskFailure(token, exception);
        return default;
    }

    public ValueTask HeartbeatAsync(string token)
    {
        hub.SendTaskHeartbeat(token);
        return default;
    }

    public void Return(string token) => hub.ReturnActivityTask(token);

    public bool IsTrouble(Exception exception) => false;
}
