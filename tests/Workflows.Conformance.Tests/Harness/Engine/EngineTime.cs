using Workflows.Conformance.Tests.TestTime;
using Workflows.Durable;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>
/// The scenario's clock for one engine, until that dies. The timers by which an engine looks after itself never fire: a scenario must not need them, and the clock must not run ahead
/// while something goes on elsewhere.
/// </summary>
internal sealed class EngineTime(VirtualTime time) : TimeProvider
{
    /// <summary>How often an engine would look by itself: never.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromDays(100_000);

    /// <summary>How long its lease would be.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromDays(120) + TimeSpan.FromTicks(23_310_000);

    private static readonly TimeSpan[] Upkeep = [Lease / 3, TimeSpan.FromMinutes(10)];

    public bool IsDead { get; set; }

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new EngineTimer(this, time, callback, state, Upkeep.Contains(dueTime) ? Timeout.InfiniteTimeSpan : dueTime);

    private sealed class EngineTimer : ITimer
    {
        private readonly VirtualTimer _timer;

        public EngineTimer(EngineTime engine, VirtualTime time, TimerCallback callback, object? state, TimeSpan dueTime)
        {
            _timer = new VirtualTimer(time, Fire, state);
            _timer.Change(dueTime, Timeout.InfiniteTimeSpan);

            void Fire(object? of)
            {
                if (!engine.IsDead)
                {
                    callback(of);
                }
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == DurableEngine.LongestTimer)
            {
                _timer.ChangeReserve(dueTime);
                return true;
            }

            return _timer.Change(dueTime >= Poll ? Timeout.InfiniteTimeSpan : dueTime, period);
        }

        public void Dispose() => _timer.Dispose();

        public ValueTask DisposeAsync() => _timer.DisposeAsync();
    }
}
