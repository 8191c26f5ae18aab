namespace Workflows.Conformance.Tests.TestTime;

/// <summary>A timer that fires once, as soon as it is set; workflows have no periodic ones.</summary>
internal sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
{
    private volatile bool _isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_isDisposed)
        {
            return false;
        }

        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            time.Advance(dueTime);

            // Not from within Change: whoever sets a timer does not expect to be called back before it has the timer.
            ThreadPool.QueueUserWorkItem(static timer => timer.Fire(), this, preferLocal: false);
        }

        return true;
    }

    public void Dispose() => _isDisposed = true;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Fire()
    {
        if (!_isDisposed)
        {
            callback(state);
        }
    }
}
