using Workflows.Durable;

namespace Workflows.Hosting;

public partial interface IWorkflowClient
{
    /// <summary>Ends a task with a result, for a state that waits for its token. It is recorded when the call returns. AWS: <c>SendTaskSuccess</c>.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="output">The result as JSON, at most 262,144 bytes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="InvalidOutputException">The output is not JSON, or too large. The task stays open.</exception>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another store, or its execution was forgotten.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer.</exception>
    ValueTask SendTaskSuccessAsync(string taskToken, string output, CancellationToken cancellationToken = default);

    /// <summary>Ends a task with a result.</summary>
    /// <typeparam name="T">What comes back: a type of the data of a workflow that is registered here.</typeparam>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="output">The result; its JSON has at most 262,144 bytes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="NotSupportedException">No workflow that is registered here has such data. Send JSON.</exception>
    /// <inheritdoc cref="SendTaskSuccessAsync(string, string, CancellationToken)" path="/exception"/>
    ValueTask SendTaskSuccessAsync<T>(TaskToken<T> taskToken, T output, CancellationToken cancellationToken = default);

    /// <summary>Ends a task with an error, which the state's <c>[Retry]</c> and <c>[Catch]</c> can handle. AWS: <c>SendTaskFailure</c>.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="error">The error's name, at most 256 characters. ASL: <c>Error</c>.</param>
    /// <param name="cause">What happened, at most 32,768 characters. ASL: <c>Cause</c>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The error or the cause is too long. The task stays open.</exception>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another store, or its execution was forgotten.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer.</exception>
    ValueTask SendTaskFailureAsync(string taskToken, string? error = null, string? cause = null, CancellationToken cancellationToken = default);

    /// <summary>Ends a task with an exception, as AWS Lambda would report it: <see cref="ErrorOutput.Of"/>.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="exception">Why the work failed.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <inheritdoc cref="SendTaskFailureAsync(string, string?, string?, CancellationToken)" path="/exception"/>
    ValueTask SendTaskFailureAsync(string taskToken, Exception exception, CancellationToken cancellationToken = default);

    /// <summary>Tells that somebody is still at work: the state's <c>HeartbeatSeconds</c> count anew. Its <c>TimeoutSeconds</c> do not. AWS: <c>SendTaskHeartbeat</c>.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another store, or its execution was forgotten.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer: the work can stop.</exception>
    ValueTask SendTaskHeartbeatAsync(string taskToken, CancellationToken cancellationToken = default);

    /// <summary>Waits for a task of an activity: at most 60 seconds, as AWS does. <see cref="ActivityWorker{TInput, TResult}"/> is a worker as a hosted service. AWS: <c>GetActivityTask</c>.</summary>
    /// <param name="activity">The activity as its attribute names it; a placeholder's value if it does so with one.</param>
    /// <param name="workerName">Who asks, at most 80 characters; the history tells it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The task; <see langword="null"/> if there was none.</returns>
    /// <exception cref="ArgumentException">The activity has no name, or the worker's is empty or too long.</exception>
    ValueTask<DurableActivityTask?> GetActivityTaskAsync(string activity, string? workerName = null, CancellationToken cancellationToken = default);

    /// <summary>Waits for a task of an activity, whose input and result have types: at most 60 seconds.</summary>
    /// <typeparam name="TInput">The activity's input: a type of the data of a workflow that is registered here.</typeparam>
    /// <typeparam name="TResult">What the worker gives: likewise.</typeparam>
    /// <param name="activity">The activity as its attribute names it; a placeholder's value if it does so with one.</param>
    /// <param name="workerName">Who asks, at most 80 characters; the history tells it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The task; <see langword="null"/> if there was none.</returns>
    /// <exception cref="ArgumentException">The activity has no name, or the worker's is empty or too long.</exception>
    /// <exception cref="NotSupportedException">No workflow that is registered here has such data. No task was taken.</exception>
    ValueTask<WorkflowActivityTask<TInput, TResult>?> GetActivityTaskAsync<TInput, TResult>(
        string activity, string? workerName = null, CancellationToken cancellationToken = default);
}
