namespace Workflows.Conformance.Tests.TestTime;

/// <summary>A clock that nobody waits for: whenever everything is asleep, it moves to the next timer that is due and fires it.</summary>
internal sealed class VirtualTime(DateTimeOffset start) : TimeProvider
{
    private readonly PriorityQueue<VirtualTimer, (long DueTicks, long Order)> _timers = new();
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
    /// Runs asynchronous work to its end. Everything that a timer awakens goes on inside of its callback, so that when that returns all is asleep again:
    /// the work must not go to other threads by itself.
    /// </summary>
    public Task<T> Run<T>(Func<Task<T>> work) => Task.Run(async () =>
    {
        var running = work();
        while (!running.IsCompleted)
        {
            FireNext();
        }

        return await running;
    });

    internal void Set(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (_timers)
        {
            _set.Remove(timer);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                _set[timer] = (_utcTicks + dueTime.Ticks, _order++);
                _timers.Enqueue(timer, _set[timer]);
            }
        }
    }

    private void FireNext()
    {
        VirtualTimer? next;
        lock (_timers)
        {
            (long DueTicks, long Order) due;
            do
            {
                if (!_timers.TryDequeue(out next, out due))
                {
                    throw new InvalidOperationException("The work waits for something, and no timer is set.");
                }
            }
            while (!_set.TryGetValue(next, out var current) || current != due);

            _set.Remove(next);
            _utcTicks = Math.Max(_utcTicks, due.DueTicks);
        }

        next.Fire();
    }
}
