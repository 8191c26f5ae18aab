namespace Workflows.Hosting;

/// <summary>Tasks of executions that outlive the process.</summary>
internal sealed class StoredActivities<TInput, TResult>(IWorkflowClient client, string activity) : IActivitySource<TInput, TResult>
{
    public async Task<TakenTask<TInput>?> TakeAsync(string? workerName, CancellationToken cancellationToken) =>
        await client.GetActivityTaskAsync<TInput, TResult>(activity, workerName, cancellationToken).ConfigureAwait(false) is { } task
            ? new TakenTask<TInput>(task.TaskToken.Value, task.ReadInput, CancellationToken.None)
            : null;

    public ValueTask SucceedAsync(string token, TResult result) => client.SendTaskSuccessAsync(new TaskToken<TResult>(token), result);

    public ValueTask FailAsync(string token, Exception exception) => client.SendTaskFailureAsync(token, exception);

    public ValueTask HeartbeatAsync(string token) => client.SendTaskHeartbeatAsync(token);

    // As in AWS, it waits until its time is over.
    public void Return(string token)
    {
    }

    public bool IsTrouble(Exception exception) => exception is not (OperationCanceledException or NotSupportedException or ArgumentException or TaskTokenException);
}
