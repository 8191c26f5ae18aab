using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Workflows.Hosting;

/// <summary>
/// Does the tasks of an activity as a hosted service: it asks for them where the executions wait, and sends what comes of them. An exception is sent as AWS Lambda would
/// report it, for the <c>[Retry]</c> and <c>[Catch]</c> of the state.
/// </summary>
/// <remarks>
/// <para>Executions that outlive the process wait in the store, which an <see cref="IWorkflowClient"/> asks; executions in memory wait in a <see cref="CallbackHub"/>. The types are those of
/// the state: what its method gives, and what the attribute names. No JSON contract is needed.</para>
/// <para>When the host stops, no new tasks are taken, and those at work may be finished for as long as the host waits. Then a hub gets them back, for another worker; in a store they wait until
/// the state's <c>HeartbeatSeconds</c> or <c>TimeoutSeconds</c> are over, as in AWS.</para>
/// </remarks>
/// <example>
/// <code>
/// public sealed class ResizeWorker(IWorkflowClient client, IImages images) : ActivityWorker&lt;Photo, Thumbnail&gt;(client, "resize")
/// {
///     protected override Task&lt;Thumbnail&gt; WorkAsync(Photo photo, CancellationToken cancellationToken) => images.ResizeAsync(photo, cancellationToken);
/// }
///
/// services.AddHostedService&lt;ResizeWorker&gt;();
/// </code>
/// </example>
/// <typeparam name="TInput">The activity's input.</typeparam>
/// <typeparam name="TResult">What the worker gives.</typeparam>
public abstract class ActivityWorker<TInput, TResult> : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _givingUp = new();
    private readonly IActivitySource<TInput, TResult> _source;
    private readonly string _activity;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;

    /// <summary>Creates a worker for executions in memory.</summary>
    /// <param name="hub">Where the executions wait.</param>
    /// <param name="activity">The activity as its attribute names it; a placeholder's value if it does so with one.</param>
    /// <param name="logger">Is told of tasks that failed, came too late or were given back; never of a token.</param>
    /// <param name="timeProvider">The clock of automatic heartbeats; default: <see cref="TimeProvider.System"/>.</param>
    protected ActivityWorker(CallbackHub hub, string activity, ILogger? logger = null, TimeProvider? timeProvider = null)
        : this(new HubActivities<TInput, TResult>(hub, activity), activity, logger, timeProvider)
    {
    }

    /// <summary>Creates a worker for executions that outlive the process.</summary>
    /// <param name="client">Asks the store in which the executions wait.</param>
    /// <param name="activity">The activity as its attribute names it; a placeholder's value if it does so with one.</param>
    /// <param name="logger">Is told of tasks that failed or came too late, and of a store that does not answer; never of a token.</param>
    /// <param name="timeProvider">The clock of automatic heartbeats; default: <see cref="TimeProvider.System"/>.</param>
    protected ActivityWorker(IWorkflowClient client, string activity, ILogger? logger = null, TimeProvider? timeProvider = null)
        : this(new StoredActivities<TInput, TResult>(client, activity), activity, logger, timeProvider)
    {
    }

    private ActivityWorker(IActivitySource<TInput, TResult> source, string activity, ILogger? logger, TimeProvider? timeProvider)
    {
        _source = source;
        _activity = activity;
        _logger = logger ?? NullLogger.Instance;
        _time = timeProvider ?? TimeProvider.System;
    }

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
                if (await TakeAsync(stopping.Token).ConfigureAwait(false) is { } task)
                {
                    await DoAsync(task).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException)
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<TakenTask<TInput>?> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _source.TakeAsync(WorkerName, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (_source.IsTrouble(exception))
        {
            _logger.CannotAsk(_activity, exception);
            await Task.Delay(s_pause, _time, cancellationToken).ConfigureAwait(false);
            return null;
        }
    }

    private async Task DoAsync(TakenTask<TInput> task)
    {
        using var lost = new CancellationTokenSource();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(task.Closed, _givingUp.Token, lost.Token);
        using var givingBack = _givingUp.Token.UnsafeRegister(_ => Return(task.Token), state: null);
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        var beats = BeatAsync(task.Token, lost, beating.Token);
        try
        {
            var result = await WorkAsync(task.ReadInput(), end.Token).ConfigureAwait(false);
            await SendAsync(() => _source.SucceedAsync(task.Token, result)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            _logger.Ended(_activity);
        }
        catch (Exception exception)
        {
            _logger.Failed(_activity, exception);
            await SendAsync(() => _source.FailAsync(task.Token, exception)).ConfigureAwait(false);
        }

        await beating.CancelAsync().ConfigureAwait(false);
        await beats.ConfigureAwait(false);
    }

    private async Task BeatAsync(string token, CancellationTokenSource lost, CancellationToken cancellationToken)
    {
        try
        {
            while (HeartbeatInterval is { } interval)
            {
                await Task.Delay(interval, _time, cancellationToken).ConfigureAwait(false);
                await BeatAsync(token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The work has ended.
        }
        catch (TaskTokenException)
        {
            // Nobody waits for it.
            await lost.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task BeatAsync(string token)
    {
        try
        {
            await _source.HeartbeatAsync(token).ConfigureAwait(false);
        }
        catch (Exception exception) when (_source.IsTrouble(exception))
        {
            _logger.CannotAsk(_activity, exception);
        }
    }

    /// <summary>What the work came to is not lost because the store does not answer for a while.</summary>
    private async Task SendAsync(Func<ValueTask> send)
    {
        while (true)
        {
            try
            {
                await send().ConfigureAwait(false);
                return;
            }
            catch (TaskTokenException exception) when (exception is not InvalidOutputException)
            {
                _logger.Ended(_activity);
                return;
            }
            catch (Exception exception) when (_source.IsTrouble(exception) && !_givingUp.IsCancellationRequested)
            {
                _logger.CannotAsk(_activity, exception);
                await Task.Delay(s_pause, _time, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private void Return(string token)
    {
        try
        {
            _source.Return(token);
        }
        catch (TaskTimedOutException)
        {
            _logger.Ended(_activity);
        }
    }
}
