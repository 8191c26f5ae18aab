namespace Workflows.Conformance.Tests.TestTime;

/// <summary>A clock that nobody waits for: whenever everything is asleep, it moves to the next timer that is due and fires it.</summary>
internal sealed class VirtualTime(DateTimeOffset start) : TimeProvider
{
    private readonly PriorityQueue<VirtualTimer, (long DueTicks, long Order)> _timers = new();
    private readonly PriorityQueue<VirtualTimer, (long DueTicks, long Order)> _reserve = new();
    private readonly Dictionary<VirtualTimer, (long DueTicks, long Order)> _set = [];
    private long _utcTicks = start.UtcTicks;
    private long _order;

    public TimeSpan Elapsed => GetUtcNow() - start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _utcTicks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _utcTicks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// A delay whose cancellation goes on at once and here. That of <see cref="Task.Delay(TimeSpan, TimeProvider, CancellationToken)"/> goes on elsewhere, where nobody sees whether it
    /// is asleep again; the clock must not move on while other branches have their timers.
    /// </summary>
    public async Task Delay(TimeSpan delay, CancellationToken cancellationToken)
    {
        var end = new TaskCompletionSource();
        await using var timer = CreateTimer(static end => ((TaskCompletionSource)end!).TrySetResult(), end, delay, Timeout.InfiniteTimeSpan);
        await using var registration = cancellationToken.UnsafeRegister(static (end, token) => ((TaskCompletionSource)end!).TrySetCanceled(token), end);
        await end.Task;
    }

    /// <summary>How long it may take, by a real clock, until work that went on elsewhere is asleep again or has ended.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Runs asynchronous work to its end. What a timer awakens goes on inside of its callback, so that when that returns all is asleep again. Only a
    /// delay that is cancelled goes on elsewhere: no other timer may be set then.
    /// </summary>
    public Task<T> Run<T>(Func<Task<T>> work) => Task.Run(async () =>
    {
        var running = work();
        _ = running.ContinueWith(_ => Notify(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (TakeNext(running) is { } next)
        {
            next.Fire();
        }

        // What starts at the moment of the end starts, though nobody waits for it.
        while (TakeDue() is { } due)
        {
            due.Fire();
        }

        return await running;
    });

    /// <summary>How long, by a real clock, everything has to be asleep before a timer fires that only looks whether something was missed.</summary>
    public TimeSpan Reserve { get; init; } = TimeSpan.FromSeconds(3);

    internal void Set(VirtualTimer timer, TimeSpan dueTime, bool isReserve = false)
    {
        lock (_timers)
        {
            _set.Remove(timer);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                _set[timer] = (_utcTicks + dueTime.Ticks, _order++);
                (isReserve ? _reserve : _timers).Enqueue(timer, _set[timer]);
                Monitor.PulseAll(_timers);
            }
        }
    }

    private void Notify()
    {
        lock (_timers)
        {
            Monitor.PulseAll(_timers);
        }
    }

    private VirtualTimer? TakeDue()
    {
        lock (_timers)
        {
            while (_timers.TryPeek(out var next, out var due) && due.DueTicks <= _utcTicks)
            {
                _timers.Dequeue();
                if (_set.TryGetValue(next, out var current) && current == due)
                {
                    _set.Remove(next);
                    return next;
                }
            }

            return null;
        }
    }

    // The timer that is due next, and the clock moves to it; null if the work has ended.
    private VirtualTimer? TakeNext(Task running)
    {
        lock (_timers)
        {
            while (!running.IsCompleted)
            {
                if (_timers.TryDequeue(out var next, out var due))
                {
                    if (_set.TryGetValue(next, out var current) && current == due)
                    {
                        _set.Remove(next);
                        _utcTicks = Math.Max(_utcTicks, due.DueTicks);
                        return next;
                    }
                }
                else if (_reserve.Count > 0 && !Monitor.Wait(_timers, Reserve) && _timers.Count == 0)
                {
                    var reserve = _reserve.Dequeue();
                    _timers.Enqueue(reserve, _set.GetValueOrDefault(reserve));
                }
                else if (_reserve.Count == 0 && !Monitor.Wait(_timers, Patience))
                {
                    throw new InvalidOperationException("The work waits for something, and no timer is set.");
                }
            }

            return null;
        }
    }
}
