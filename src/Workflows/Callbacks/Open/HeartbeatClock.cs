using Workflows.Generated;

namespace Workflows;

/// <summary>The time from one heartbeat in which the next must come. Each heartbeat starts another, so that one that is late to stop is known as an old one.</summary>
internal sealed class HeartbeatClock : LongTimer
{
    private readonly PendingTask _task;

    public HeartbeatClock(PendingTask task, int seconds, TimeProvider time)
        : base(seconds, time)
    {
        _task = task;
        Start();
    }

    protected override void OnOver() => _task.Miss(this);
}
