namespace Workflows.Generated;

/// <summary>Tells when a time is up, on a <see cref="TimeProvider"/> and for longer than one timer can run. A clock that is set makes no difference.</summary>
internal abstract class LongTimer : IDisposable
{
    private readonly ITimer _timer;
    private TimeSpan _left;
    private volatile bool _isOver;

    protected LongTimer(long seconds, TimeProvider time)
    {
        _left = TimeSpan.FromSeconds(seconds);
        _timer = time.CreateTimer(static state => ((LongTimer)state!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether the time is up.</summary>
    public bool IsOver => _isOver;

    public void Dispose() => _timer.Dispose();

    /// <summary>Called once, on any thread.</summary>
    protected abstract void OnOver();

    /// <summary>Starts. A timer that its constructor started could end before a derived class is ready.</summary>
    protected void Start()
    {
        var part = WorkflowTimer.Next(_left);
        _left -= part;
        _timer.Change(part, Timeout.InfiniteTimeSpan);
    }

    private void Tick()
    {
        if (_left > TimeSpan.Zero)
        {
            Start();
            return;
        }

        _isOver = true;
        OnOver();
    }
}
