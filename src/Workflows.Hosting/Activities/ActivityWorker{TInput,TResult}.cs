using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Workflows.Hosting;

/// <summary>
/// Does the tasks of an activity as a hosted service: it asks a <see cref="CallbackHub"/> for them, and sends what comes of them. An exception is sent as AWS Lambda would
/// report it, for the <c>[Retry]</c> and <c>[Catch]</c> of the state.
/// </summary>
/// <remarks>
/// <para>The types are those of the state: what its method gives, and what the attribute names. No JSON contract is needed.</para>
/// <para>When the host stops, no new tasks are taken, and those at work may be finished for as long as the host waits. Then they are given back, for another worker.</para>
/// </remarks>
/// <example>
/// <code>
/// public sealed class ResizeWorker(CallbackHub hub, IImages images) : ActivityWorker&lt;Photo, Thumbnail&gt;(hub, "resize")
/// {
///     protected override Task&lt;Thumbnail&gt; WorkAsync(Photo photo, CancellationToken cancellationToken) => images.ResizeAsync(photo, cancellationToken);
/// }
///
/// services.AddSingleton&lt;CallbackHub&gt;().AddHostedService&lt;ResizeWorker&gt;();
/// </code>
/// </example>
/// <typeparam name="TInput">The activity's input.</typeparam>
/// <typeparam name="TResult">What the worker gives.</typeparam>
/// <param name="hub">Where the executions wait.</param>
/// <param name="activity">The activity as its attribute names it; a placeholder's value if it does so with one.</param>
/// <param name="logger">Is told of tasks that failed, came too late or were given back; never of a token.</param>
/// <param name="timeProvider">The clock of automatic heartbeats; default: <see cref="TimeProvider.System"/>.</param>
public abstract class ActivityWorker<TInput, TResult>(CallbackHub hub, string activity, ILogger? logger = null, TimeProvider? timeProvider = null) : BackgroundService
{
    private readonly CancellationTokenSource _givingUp = new();
    private readonly ILogger _logger = logger ?? NullLogger.Instance;

    /// <summary>How many tasks are done at once.</summary>
    /// <value>Default: 1.</value>
    protected virtual int DegreeOfParallelism => 1;

    /// <summary>How often a heartbeat is sent for each task at work; it should be well below the state's <c>HeartbeatSeconds</c>.</summary>
    /// <value>Default: <see langword="null"/>, which sends none.</value>
    /// <remarks>They tell that the process is alive, not that the work gets on.</remarks>
    protected virtual TimeSpan? HeartbeatInterval => null;

    /// <summary>The worker's name, at most 80 characters; a missed heartbeat tells it.</summary>
    /// <value>Default: <see langword="null"/>.</value>
    protected virtual string? WorkerName => null;

    /// <summary>Does one task.</summary>
    /// <param name="input">The activity's input.</param>
    /// <param name="cancellationToken">Is cancelled when the state waits no longer, and when the host does not.</param>
    protected abstract Task<TResult> WorkAsync(TInput input, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _givingUp);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // One that cannot ask, because its types are not the state's, must not go unnoticed beside others that wait.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAll(Enumerable.Range(0, DegreeOfParallelism).Select(_ => Task.Run(() => AskAsync(stopping), CancellationToken.None))).ConfigureAwait(false);
    }

    private async Task AskAsync(CancellationTokenSource stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                if (await hub.GetActivityTaskAsync<TInput, TResult>(activity, WorkerName, stopping.Token).ConfigureAwait(false) is { } task)
                {
                    await DoAsync(task).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (InvalidOperationException)
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task DoAsync(ActivityTask<TInput, TResult> task)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(task.Closed, _givingUp.Token);
        using var givingBack = _givingUp.Token.UnsafeRegister(_ => Send(() => hub.ReturnActivityTask(task.TaskToken.Value)), state: null);
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        var beats = BeatAsync(task.TaskToken.Value, beating.Token);
        try
        {
            var result = await WorkAsync(task.ReadInput(), end.Token).ConfigureAwait(false);
            Send(() => hub.SendTaskSuccess(task.TaskToken, result));
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            _logger.Ended(activity);
        }
        catch (Exception exception)
        {
            _logger.Failed(activity, exception);
            Send(() => hub.SendTaskFailure(task.TaskToken.Value, exception));
        }

        await beating.CancelAsync().ConfigureAwait(false);
        await beats.ConfigureAwait(false);
    }

    private async Task BeatAsync(string token, CancellationToken cancellationToken)
    {
        try
        {
            while (HeartbeatInterval is { } interval)
            {
                await Task.Delay(interval, timeProvider ?? TimeProvider.System, cancellationToken).ConfigureAwait(false);
                hub.SendTaskHeartbeat(token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or TaskTimedOutException)
        {
            // The work has ended, or nobody waits for it.
        }
    }

    private void Send(Action send)
    {
        try
        {
            send();
        }
        catch (TaskTimedOutException)
        {
            _logger.Ended(activity);
        }
    }
}
