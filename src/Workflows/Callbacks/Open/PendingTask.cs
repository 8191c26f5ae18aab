using Workflows.Generated;

namespace Workflows;

/// <summary>
/// A task that waits for an answer. Of success, failure, a missed heartbeat and the end of waiting, whichever comes first closes it, and is all that counts.
/// </summary>
/// <remarks>No lock is held while others are called: a clock may have one of its own.</remarks>
internal abstract class PendingTask(CallbackHub hub, string state, int? heartbeatSeconds, TimeProvider time)
{
    private readonly object _gate = new();
    private string? _token;
    private HeartbeatClock? _clock;
    private volatile bool _isClosed;

    public Guid Id { get; } = TokenSeal.NewTask();

    public string State { get; } = state;

    /// <summary>The token that stands for it.</summary>
    public string Token => _token ??= Hub.Seal(Id);

    public bool IsClosed => _isClosed;

    /// <summary>Who works on it, if somebody said.</summary>
    protected virtual string? WorkerName => null;

    protected object Gate => _gate;

    protected CallbackHub Hub { get; } = hub;

    /// <summary>Closes it with a success, unless it is closed; throws if the output is not one of the task.</summary>
    public abstract bool TrySucceed(string output);

    /// <inheritdoc cref="TrySucceed(string)"/>
    public abstract bool TrySucceed<TOutput>(TOutput output);

    /// <summary>Closes it with a failure, or because nobody waits any longer, unless it is closed.</summary>
    public abstract bool TryFail(Exception failure);

    /// <summary>Gives it back to those who wait for work, unless it is closed.</summary>
    public virtual bool TryReturn() =>
        throw new InvalidOperationException($"State '{State}' waits for a task token, not for an activity: its task cannot be given back.");

    /// <summary>Tells that somebody is at work; false if it is closed.</summary>
    public bool TryHeartbeat() => SetClock(onlyIfRunning: true);

    /// <summary>The state has called whom it calls, and waits.</summary>
    public virtual void StartWaiting() => StartHeartbeat();

    /// <summary>From now on heartbeats must come.</summary>
    public void StartHeartbeat() => SetClock(onlyIfRunning: false);

    /// <summary>From now on no heartbeat needs to come.</summary>
    public void StopHeartbeat()
    {
        HeartbeatClock? clock;
        lock (_gate)
        {
            clock = _clock;
            _clock = null;
        }

        clock?.Dispose();
    }

    /// <summary>Told by a clock that is over.</summary>
    public void Miss(HeartbeatClock clock)
    {
        lock (_gate)
        {
            if (_isClosed || !ReferenceEquals(_clock, clock))
            {
                return;
            }

            _isClosed = true;
        }

        OnClosed();
        Fail(new HeartbeatTimeoutException(heartbeatSeconds!.Value, WorkerName));
    }

    /// <summary>True for the one who closes it, and who then has to say with what.</summary>
    protected bool TryClose()
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }

            _isClosed = true;
        }

        OnClosed();
        return true;
    }

    protected abstract void Fail(Exception failure);

    protected virtual void OnClosed()
    {
        Hub.Forget(this);
        StopHeartbeat();
    }

    private bool SetClock(bool onlyIfRunning)
    {
        if (heartbeatSeconds is not { } seconds)
        {
            lock (_gate)
            {
                return !_isClosed;
            }
        }

        var clock = new HeartbeatClock(this, seconds, time);
        HeartbeatClock? unused;
        bool isOpen;
        lock (_gate)
        {
            isOpen = !_isClosed;
            unused = clock;
            if (isOpen && !(onlyIfRunning && _clock is null))
            {
                (_clock, unused) = (clock, _clock);
            }
        }

        unused?.Dispose();
        if (clock.IsOver)
        {
            // It was over before it was set, and then nobody took note.
            Miss(clock);
        }

        return isOpen;
    }
}
