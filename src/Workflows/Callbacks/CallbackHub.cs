using System.Collections.Concurrent;
using Workflows.Generated;

namespace Workflows;

/// <summary>
/// Where executions in memory wait for their task tokens, and workers ask for activities. It does what AWS does behind <c>SendTaskSuccess</c>, <c>SendTaskFailure</c>,
/// <c>SendTaskHeartbeat</c> and <c>GetActivityTask</c>, with AWS's limits and errors.
/// </summary>
/// <remarks>
/// <para>All members may be called from any thread. An answer takes effect before the call returns, or the call throws and it has none; of several answers to one token the
/// first counts. The execution goes on on a thread of the pool, never inside of the call, unless <see cref="AllowSynchronousContinuations"/> says so.</para>
/// <para>A hub keeps nothing of a task that is closed, and so may live as long as its process.</para>
/// </remarks>
/// <example>
/// <code>
/// var hub = new CallbackHub();
/// var approval = workflow.RunAsync(order, new RunOptions { Callbacks = hub });
/// // …later, when somebody has followed a link with the token
/// hub.SendTaskSuccess(token, """{ "granted": true }""");
/// </code>
/// </example>
public sealed class CallbackHub
{
    private readonly ConcurrentDictionary<Guid, PendingTask> _open = new();
    private readonly TokenSeal _seal = new();
    private readonly ConcurrentDictionary<string, ActivityQueue> _activities = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;

    /// <summary>Creates a hub.</summary>
    /// <param name="timeProvider">The clock of workers that wait for a task; default: <see cref="TimeProvider.System"/>. That of heartbeats is the execution's.</param>
    public CallbackHub(TimeProvider? timeProvider = null) => _time = timeProvider ?? TimeProvider.System;

    /// <summary>
    /// Whether an execution goes on inside of the call that answers it, before that returns, and a worker inside of what gives it a task. A test with a clock of its own knows then
    /// that all is asleep again. Whoever answers must hold no lock that the workflow waits for.
    /// </summary>
    /// <value>Default: <see langword="false"/>: on a thread of the pool.</value>
    public bool AllowSynchronousContinuations { get; init; }

    /// <summary>Ends a task with a result.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="output">The result as JSON, at most 262,144 bytes in UTF-8.</param>
    /// <exception cref="InvalidOutputException">The output is not JSON, not of the type that the state takes, or too large. The task stays open.</exception>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another hub.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer.</exception>
    public void SendTaskSuccess(string taskToken, string output)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        ArgumentNullException.ThrowIfNull(output);
        Require(Find(taskToken).TrySucceed(output));
    }

    /// <summary>Ends a task with a result. It arrives as its JSON does, as it would in AWS.</summary>
    /// <typeparam name="T">What comes back.</typeparam>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="output">The result; its JSON has at most 262,144 bytes.</param>
    /// <inheritdoc cref="SendTaskSuccess(string, string)" path="/exception"/>
    public void SendTaskSuccess<T>(TaskToken<T> taskToken, T output) => Require(Find(taskToken.Value ?? "").TrySucceed(output));

    /// <summary>Ends a task with an error, which the state's <c>[Retry]</c> and <c>[Catch]</c> can handle.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="error">The error's name, at most 256 characters. ASL: <c>Error</c>.</param>
    /// <param name="cause">What happened, at most 32,768 characters. ASL: <c>Cause</c>.</param>
    /// <exception cref="ArgumentException">The error or the cause is too long. The task stays open.</exception>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another hub.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer.</exception>
    public void SendTaskFailure(string taskToken, string? error = null, string? cause = null)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        AnswerLimits.RequireLengths(error, cause);
        Require(Find(taskToken).TryFail(new ReportedFailureException(error, cause)));
    }

    /// <summary>
    /// Ends a task with an exception, as AWS Lambda would report it: its error is the type's name or its <see cref="ErrorNameAttribute"/>, its cause
    /// <c>{"errorType":"…","errorMessage":"…","stackTrace":[]}</c>. A <see cref="TaskFailedException"/> has error and cause of its own. What is too long is cut.
    /// </summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="exception">Why the work failed.</param>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another hub.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer.</exception>
    public void SendTaskFailure(string taskToken, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        ArgumentNullException.ThrowIfNull(exception);
        var (error, cause) = ErrorNames.Report(exception, AnswerLimits.MaxErrorLength, AnswerLimits.MaxCauseLength);
        SendTaskFailure(taskToken, error, cause);
    }

    /// <summary>Tells that somebody is still at work: the state's <c>HeartbeatSeconds</c> count anew. Its <c>TimeoutSeconds</c> do not.</summary>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another hub.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer: the work can stop.</exception>
    public void SendTaskHeartbeat(string taskToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        Require(Find(taskToken).TryHeartbeat());
    }

    /// <summary>Waits for a task of an activity: at most 60 seconds, as AWS does. Those who have waited longest get the tasks that have waited longest.</summary>
    /// <param name="activity">The activity as its attribute names it; a placeholder's value if it does so with one.</param>
    /// <param name="workerName">Who asks, at most 80 characters; a missed heartbeat tells it.</param>
    /// <param name="cancellationToken">Ends the waiting. If a task came at the same moment, it is given all the same.</param>
    /// <returns>The task; <see langword="null"/> if there was none.</returns>
    /// <exception cref="ArgumentException">The activity has no name, or the worker's is empty or too long.</exception>
    public async Task<ActivityTask?> GetActivityTaskAsync(string activity, string? workerName = null, CancellationToken cancellationToken = default) =>
        await TakeAsync(activity, workerName, cancellationToken).ConfigureAwait(false) is { } task ? new ActivityTask(task) : null;

    /// <summary>Waits for a task of an activity, whose input and result are of the types that the state has. No JSON contract is needed: the state's are used.</summary>
    /// <typeparam name="TInput">The activity's input.</typeparam>
    /// <typeparam name="TResult">What the worker gives.</typeparam>
    /// <exception cref="InvalidOperationException">The state that waits has other types. Its task is given back.</exception>
    /// <inheritdoc cref="GetActivityTaskAsync(string, string?, CancellationToken)"/>
    public async Task<ActivityTask<TInput, TResult>?> GetActivityTaskAsync<TInput, TResult>(
        string activity, string? workerName = null, CancellationToken cancellationToken = default)
    {
        var task = await TakeAsync(activity, workerName, cancellationToken).ConfigureAwait(false);
        if (task is null or PendingActivity<TInput, TResult>)
        {
            return task is PendingActivity<TInput, TResult> typed ? new ActivityTask<TInput, TResult>(typed) : null;
        }

        task.TryReturn();
        throw new InvalidOperationException(
            $"State '{task.State}' waits for activity '{activity}' with {task.Types}, but a worker asks for it with {PendingActivity<TInput, TResult>.TypesOf}. Ask with the same types, or for JSON.");
    }

    /// <summary>
    /// Gives a task of an activity back, which a worker has got and will not do: it is the next that a worker gets, with the same token. AWS has no such call; there a task
    /// that nobody does waits for its time to be over.
    /// </summary>
    /// <param name="taskToken">The task's token.</param>
    /// <exception cref="InvalidOperationException">The token is not of an activity.</exception>
    /// <exception cref="InvalidTokenException">The token is not one that a state has given out.</exception>
    /// <exception cref="TaskDoesNotExistException">The token is of another hub.</exception>
    /// <exception cref="TaskTimedOutException">The task has been answered before, or nobody waits for it any longer.</exception>
    public void ReturnActivityTask(string taskToken)
    {
        ArgumentNullException.ThrowIfNull(taskToken);
        Require(Find(taskToken).TryReturn());
    }

    internal string Seal(Guid task) => _seal.Seal(task);

    internal void Open(PendingTask task) => _open[task.Id] = task;

    /// <summary>How what is waited for goes on.</summary>
    internal TaskCreationOptions Continuations => AllowSynchronousContinuations ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously;

    internal ActivityQueue QueueOf(string activity) => _activities.GetOrAdd(activity, static (_, hub) => new ActivityQueue(hub._time, hub.Continuations), this);

    internal void Forget(PendingTask task) => _open.TryRemove(task.Id, out _);

    // A token that this hub has signed and does not know any longer is of a task that is closed.
    private PendingTask Find(string taskToken) => _open.GetValueOrDefault(_seal.Open(taskToken)) ?? throw new TaskTimedOutException();

    private Task<IPendingActivity?> TakeAsync(string activity, string? workerName, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(activity);
        AnswerLimits.RequireWorkerName(workerName);
        return QueueOf(activity).TakeAsync(workerName, cancellationToken);
    }

    private static void Require(bool isAccepted)
    {
        if (!isAccepted)
        {
            throw new TaskTimedOutException();
        }
    }
}
