namespace Workflows.Generators.Tests.Running;

public sealed class ObservationTests
{
    private const string Clock = """
        sealed class Clock : TimeProvider
        {
            public DateTimeOffset Now = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
            public int Timers;
            public override DateTimeOffset GetUtcNow() => Now;
            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            {
                if (dueTime < TimeSpan.Zero) { return new Timer(); }
                Timers++;
                Now += dueTime;
                ThreadPool.QueueUserWorkItem(_ => callback(state));
                return new Timer();
            }

            sealed class Timer : ITimer
            {
                public bool Change(TimeSpan dueTime, TimeSpan period) => true;
                public void Dispose() { }
                public ValueTask DisposeAsync() => default;
            }
        }
        """;

    [Theory]
    [InlineData("[Wait(Seconds = 30, Next = nameof(Done))] static partial void Pause();", "00:00:30")]
    [InlineData("[Wait(Seconds = 0, Next = nameof(Done))] static partial void Pause();", "00:00:00")]
    [InlineData("[Wait(Timestamp = \"2024-01-02T00:00:00Z\", Next = nameof(Done))] static partial void Pause();", "1.00:00:00")]
    [InlineData("[Wait(Timestamp = \"2023-01-02T00:00:00+01:00\", Next = nameof(Done))] static partial void Pause();", "00:00:00")]
    [InlineData("[Wait(Next = nameof(Done))] static TimeSpan Pause(int days) => TimeSpan.FromDays(days);", "365.00:00:00")]
    public async Task A_wait_waits_by_the_time_provider(string pause, string waited) => Assert.Equal(waited, await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Pause))]
        public sealed partial class W
        {
            {{pause}}
            [Succeed] static int Done(int days) => days;
        }

        {{Clock}}

        static class Program
        {
            public static async Task<string> Main()
            {
                var clock = new Clock();
                var start = clock.Now;
                await new W().RunAsync(365, new RunOptions { TimeProvider = clock });
                return (clock.Now - start).ToString();
            }
        }
        """));

    [Fact]
    public async Task A_listener_is_told_of_each_state_and_of_the_failure() => Assert.Equal(
        "w/run +One Task -One +Go Choice -Go +Pause Wait -Pause +Bad Fail !Bad E", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(OneAsync))]
        public sealed partial class W
        {
            [Task(Next = nameof(Go))] public int OneAsync(int n) => n;
            [Choice] static Next Go(int n) => n > 0 ? nameof(Pause) : nameof(OneAsync);
            [Wait(Seconds = 5, Next = nameof(Broken))] static partial void Pause();
            [Fail("E", Name = "Bad")] static partial void Broken();
        }

        {{Clock}}

        sealed class Listener : WorkflowListener
        {
            public string Text = "";
            public override void OnStateEntered(in StateTransition state) => Text = $"{(Text.Length == 0 ? $"{state.Workflow}/{state.Execution}" : Text)} +{state.State} {state.Type}";
            public override void OnStateExited(in StateTransition state) => Text += $" -{state.State}";
            public override void OnFailed(in StateTransition state, WorkflowError error) => Text += $" !{state.State} {error.Error}";
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                var listener = new Listener();
                try { await new W().RunAsync(1, new RunOptions { Listener = listener, TimeProvider = new Clock(), ExecutionName = "run" }); }
                catch (WorkflowFailedException) { }
                return listener.Text;
            }
        }
        """));

    [Fact]
    public async Task Methods_read_the_context_object() => Assert.Equal("w Stamp run 2024-01-01 00:00:05 2024-01-01 00:00:00", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Pause))]
        public sealed partial class W
        {
            [Wait(Seconds = 5, Next = nameof(Stamp))] static partial void Pause();
            [Task(End = true)] public string Stamp(int n, WorkflowContext context) =>
                $"{context.StateMachine.Name} {context.State.Name} {context.Execution.Name} {context.Now:yyyy-MM-dd HH:mm:ss} {context.Execution.StartTime:yyyy-MM-dd HH:mm:ss}";
        }

        {{Clock}}

        static class Program
        {
            public static async Task<string> Main() => await new W().RunAsync(1, new RunOptions { TimeProvider = new Clock(), ExecutionName = "run" });
        }
        """));
}
