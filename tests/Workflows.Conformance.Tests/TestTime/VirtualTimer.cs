namespace Workflows.Conformance.Tests.TestTime;

/// <summary>A timer that fires once, when the clock has moved to it; workflows have no periodic ones.</summary>
internal sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
{
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        time.Set(this, dueTime);
        return true;
    }

    /// <summary>The same for a timer that only looks whether something was missed.</summary>
    public void ChangeReserve(TimeSpan dueTime) => time.Set(this, dueTime, isReserve: true);

    public void Fire() => callback(state);

    public void Dispose() => time.Set(this, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
