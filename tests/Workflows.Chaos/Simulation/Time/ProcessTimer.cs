namespace Workflows.Chaos.Simulation;

/// <summary>A timer of a process. Each change makes what was planned before void.</summary>
internal sealed class ProcessTimer(Simulator simulator, ISimulatedProcess process, TimerCallback callback, object? state) : ITimer
{
    private int _version;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var version = ++_version;
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            Plan(dueTime, period, version);
        }

        return true;
    }

    public void Dispose() => _version++;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    private void Plan(TimeSpan dueTime, TimeSpan period, int version) => simulator.After(dueTime, process, () =>
    {
        if (version != _version)
        {
            return;
        }

        if (period != Timeout.InfiniteTimeSpan && period > TimeSpan.Zero)
        {
            Plan(period, period, version);
        }

        callback(state);
    });
}
