using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>One try of a state that waits for an answer from outside, for generated code. To dispose of it closes it: what is answered afterwards is too late.</summary>
/// <typeparam name="T">What comes back.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenTask<T> : IDisposable
{
    private readonly PendingTask<T> _task;

    internal OpenTask(PendingTask<T> task)
    {
        _task = task;
        Token = new TaskToken<T>(task.Token);
    }

    /// <summary>The token that has to come back.</summary>
    public TaskToken<T> Token { get; }

    /// <summary>Waits for the answer, and no longer than until the token is cancelled. ASL's <c>HeartbeatSeconds</c> of a callback begin here.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<T> WaitAsync(CancellationToken cancellationToken)
    {
        _task.StartWaiting();
        using var registration = cancellationToken.UnsafeRegister(_ => _task.TryFail(new OperationCanceledException(cancellationToken)), state: null);
        return await AnswerAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Waits for the answer within ASL's <c>TimeoutSeconds</c>. It is not work for <see cref="LimitedWork"/>: an answer that came in time counts, even if the time is up before
    /// anybody reads it.
    /// </summary>
    /// <param name="timeout">The limit.</param>
    public async Task<T> WaitAsync(TaskTimeout timeout)
    {
        ArgumentNullException.ThrowIfNull(timeout);
        _task.StartWaiting();
        using var registration = timeout.Token.UnsafeRegister(_ => _task.TryFail(timeout.Ended()), state: null);
        return await AnswerAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for the call that hands the token out, and then for the answer. An answer that came before the call failed counts, and not the failure.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<T> WaitAsync(Task call, CancellationToken cancellationToken)
    {
        await CallAsync(call).ConfigureAwait(false);
        return await WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same within ASL's <c>TimeoutSeconds</c>.</summary>
    /// <param name="call">The call, which <paramref name="timeout"/> limits too.</param>
    /// <param name="timeout">The limit.</param>
    public async Task<T> WaitAsync(Task call, TaskTimeout timeout)
    {
        await CallAsync(call).ConfigureAwait(false);
        return await WaitAsync(timeout).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _task.TryFail(new OperationCanceledException($"State '{_task.State}' waits no longer."));

    private async Task CallAsync(Task call)
    {
        ArgumentNullException.ThrowIfNull(call);
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (Exception exception) when (!_task.TryFail(exception))
        {
            // The answer came before, and whoever sent it was told that it counts.
        }
    }

    private async Task<T> AnswerAsync()
    {
        var answer = await _task.Answer.ConfigureAwait(false);
        return answer.Failure is null ? answer.Value! : throw answer.Failure;
    }
}
