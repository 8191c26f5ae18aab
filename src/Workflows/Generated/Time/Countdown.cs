namespace Workflows.Generated;

/// <summary>Cancels a token when a time is up, on a <see cref="TimeProvider"/> and for longer than one timer can run. A clock that is set makes no difference.</summary>
internal sealed class Countdown : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer _timer;
    private TimeSpan _left;
    private volatile bool _isOver;

    public Countdown(long seconds, TimeProvider time, CancellationTokenSource source)
    {
        _source = source;
        _left = TimeSpan.FromSeconds(seconds);
        _timer = time.CreateTimer(static state => ((Countdown)state!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        SetTimer();
    }

    /// <summary>Whether the time is up.</summary>
    public bool IsOver => _isOver;

    public void Dispose() => _timer.Dispose();

    private void SetTimer()
    {
        var part = WorkflowTimer.Next(_left);
        _left -= part;
        _timer.Change(part, Timeout.InfiniteTimeSpan);
    }

    private void Tick()
    {
        if (_left > TimeSpan.Zero)
        {
            SetTimer();
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
