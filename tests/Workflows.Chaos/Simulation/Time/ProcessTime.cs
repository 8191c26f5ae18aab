namespace Workflows.Chaos.Simulation;

/// <summary>The clock as a process sees it: its timers stop with it.</summary>
internal sealed class ProcessTime(Simulator simulator, ISimulatedProcess process) : TimeProvider
{
    public override long TimestampFrequency => simulator.Time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => simulator.Time.GetUtcNow();

    public override long GetTimestamp() => simulator.Time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        simulator.CheckThread();
        var timer = new ProcessTimer(simulator, process, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }
}
