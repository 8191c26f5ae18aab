namespace Workflows.Generated;

/// <summary>Cancels a token when a time is up, on a <see cref="TimeProvider"/> and for longer than one timer can run.</summary>
internal sealed class Countdown : IDisposable
{
    private readonly DateTimeOffset _end;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _source;
    private readonly ITimer _timer;
    private volatile bool _isOver;

    public Countdown(long seconds, TimeProvider time, CancellationTokenSource source)
    {
        _time = time;
        _source = source;
        _end = time.GetUtcNow().AddSeconds(seconds);
        _timer = time.CreateTimer(static state => ((Countdown)state!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(WorkflowTimer.Next(_end - time.GetUtcNow()), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether the time is up.</summary>
    public bool IsOver => _isOver;

    public void Dispose() => _timer.Dispose();

    private void Tick()
    {
        var left = _end - _time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            // Too early, or longer than one timer.
            _timer.Change(WorkflowTimer.Next(left), Timeout.InfiniteTimeSpan);
            return;
        }

        _isOver = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work ended at this very moment.
        }
        catch (AggregateException)
        {
            // What somebody registered on the token threw. The time is up all the same, and nobody is there to be told on a timer's thread.
        }
    }
}
