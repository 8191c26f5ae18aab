using System.Text;
using System.Text.Json;
using Workflows.Durable;

namespace Workflows.Hosting;

internal sealed partial class WorkflowClient
{
    public ValueTask SendTaskSuccessAsync(string taskToken, string output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        ArgumentNullException.ThrowIfNull(output);
        return engine.SendTaskSuccessAsync(taskToken, Encoding.UTF8.GetBytes(output), cancellationToken);
    }

    public ValueTask SendTaskSuccessAsync<T>(TaskToken<T> taskToken, T output, CancellationToken cancellationToken) =>
        engine.SendTaskSuccessAsync(taskToken.Value ?? "", JsonSerializer.SerializeToUtf8Bytes(output, workflows.ContractOf<T>()), cancellationToken);

    public ValueTask SendTaskFailureAsync(string taskToken, string? error, string? cause, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        return engine.SendTaskFailureAsync(taskToken, error, cause, cancellationToken);
    }

    public ValueTask SendTaskFailureAsync(string taskToken, Exception exception, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        ArgumentNullException.ThrowIfNull(exception);
        var output = ErrorOutput.Of(exception);
        return engine.SendTaskFailureAsync(taskToken, output.Error, output.Cause, cancellationToken);
    }

    public ValueTask SendTaskHeartbeatAsync(string taskToken, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        return engine.SendTaskHeartbeatAsync(taskToken, cancellationToken);
    }

    public ValueTask<DurableActivityTask?> GetActivityTaskAsync(string activity, string? workerName, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(activity);
        return engine.GetActivityTaskAsync(activity, workerName, cancellationToken);
    }

    public async ValueTask<WorkflowActivityTask<TInput, TResult>?> GetActivityTaskAsync<TInput, TResult>(string activity, string? workerName, CancellationToken cancellationToken)
    {
        // A task that cannot be read or answered must not be taken.
        var input = workflows.ContractOf<TInput>();
        _ = workflows.ContractOf<TResult>();
        return await GetActivityTaskAsync(activity, workerName, cancellationToken).ConfigureAwait(false) is { } task
            ? new WorkflowActivityTask<TInput, TResult>(new TaskToken<TResult>(task.TaskToken), task.Input, input)
            : null;
    }
}
