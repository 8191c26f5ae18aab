namespace Workflows.Generators.Tests.Running;

/// <summary>Tests of users move a clock of their own; a retry waits on nothing else.</summary>
public sealed class RetryClockTests
{
    private const string Clock = """
        sealed class Clock : TimeProvider
        {
            private readonly List<(DateTimeOffset Due, Action Fire)> _timers = [];
            private DateTimeOffset _now = DateTimeOffset.UnixEpoch;
            public override DateTimeOffset GetUtcNow() => _now;
            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            {
                var timer = new Timer(due => { if (due != Timeout.InfiniteTimeSpan) { _timers.Add((_now + due, () => callback(state))); } });
                timer.Change(dueTime, period);
                return timer;
            }
            public void Advance(TimeSpan time)
            {
                _now += time;
                foreach (var timer in _timers.Where(timer => timer.Due <= _now).ToArray()) { _timers.Remove(timer); timer.Fire(); }
            }
            private sealed class Timer(Action<TimeSpan> set) : ITimer
            {
                public bool Change(TimeSpan dueTime, TimeSpan period) { set(dueTime); return true; }
                public void Dispose() { }
                public ValueTask DisposeAsync() => default;
            }
        }
        """;

    private const string Workflow = """
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            private int _tries;
            [Task(End = true), Retry<TimeoutException>(IntervalSeconds = 10, MaxAttempts = 2)]
            public async Task<int> Work(int n) { await Task.Yield(); return _tries++ < 2 ? throw new TimeoutException() : _tries; }
        }
        """;

    [Fact]
    public async Task A_listener_may_move_the_clock_past_the_delay_it_is_told_of() => Assert.Equal("3", await Snippet.RunAsync($$"""
        {{Workflow}}
        {{Clock}}
        sealed class Hurry(Clock clock) : WorkflowListener { public override void OnStateRetried(in StateTransition state, in StateRetry retry) => clock.Advance(retry.Delay); }
        static class Program
        {
            public static async Task<string> Main()
            {
                var clock = new Clock();
                return (await new W().RunAsync(1, new RunOptions { TimeProvider = clock, Listener = new Hurry(clock) })).ToString();
            }
        }
        """));

    [Fact]
    public async Task A_retry_waits_until_its_time_has_come() => Assert.Equal("False False True", await Snippet.RunAsync($$"""
        {{Workflow}}
        {{Clock}}
        sealed class Told : WorkflowListener
        {
            public readonly SemaphoreSlim Retries = new(0);
            public override void OnStateRetried(in StateTransition state, in StateRetry retry) => Retries.Release();
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                var clock = new Clock();
                var told = new Told();
                var run = new W().RunAsync(1, new RunOptions { TimeProvider = clock, Listener = told }).AsTask();
                await told.Retries.WaitAsync();
                clock.Advance(TimeSpan.FromSeconds(10));
                await told.Retries.WaitAsync();
                var first = run.IsCompleted;
                clock.Advance(TimeSpan.FromSeconds(19));
                var second = run.IsCompleted;
                clock.Advance(TimeSpan.FromSeconds(1));
                return $"{first} {second} {await run == 3}";
            }
        }
        """));
}
