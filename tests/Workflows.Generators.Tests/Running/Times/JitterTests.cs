namespace Workflows.Generators.Tests.Running;

/// <summary>The oracle ignores JitterStrategy, so its bounds are tested here, over many draws.</summary>
public sealed class JitterTests
{
    private const int Executions = 500;

    // Fails five times, on a clock whose timers fire at once; the listener writes down each delay.
    private const string Program = """
        sealed class Hurried : TimeProvider
        {
            private TimeSpan _passed;
            public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + _passed;
            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) { _passed += dueTime; callback(state); return new Timer(); }
            private sealed class Timer : ITimer
            {
                public bool Change(TimeSpan dueTime, TimeSpan period) => true;
                public void Dispose() { }
                public ValueTask DisposeAsync() => default;
            }
        }
        sealed class Delays : WorkflowListener
        {
            public List<string> Lines { get; } = [];
            public override void OnStateRetried(in StateTransition state, in StateRetry retry) =>
                Lines.Add(FormattableString.Invariant($"{retry.Count} {retry.Delay.TotalSeconds}"));
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                var delays = new Delays();
                for (var i = 0; i < 500; i++) { await new W().RunAsync(i, new RunOptions { TimeProvider = new Hurried(), Listener = delays }); }
                return string.Join('\n', delays.Lines);
            }
        }
        """;

    [Fact]
    public async Task Full_jitter_is_anything_between_0_and_the_delay_without_it()
    {
        var delays = await DrawAsync(", JitterStrategy = JitterStrategy.Full");

        Assert.All(new double[] { 2, 6, 18, 20, 20 }, (longest, retry) =>
        {
            var drawn = delays[retry + 1].ToArray();
            Assert.Equal(Executions, drawn.Length);
            Assert.All(drawn, seconds => Assert.InRange(seconds, 0, longest));
            Assert.InRange(drawn.Average(), longest * 0.4, longest * 0.6);
            Assert.InRange(drawn.Min(), 0, longest * 0.1);
            Assert.InRange(drawn.Max(), longest * 0.9, longest);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(", JitterStrategy = JitterStrategy.None")]
    public async Task Without_jitter_the_delay_is_always_the_same(string strategy)
    {
        var delays = await DrawAsync(strategy);

        Assert.All(new double[] { 2, 6, 18, 20, 20 }, (seconds, retry) => Assert.Equal([seconds], delays[retry + 1].Distinct()));
    }

    /// <summary>The delays by the number of the retry.</summary>
    private static async Task<ILookup<int, double>> DrawAsync(string strategy)
    {
        var lines = await Snippet.RunAsync($$"""
            [Workflow("w", StartAt = nameof(Work))]
            public sealed partial class W
            {
                private int _tries;
                [Task(End = true), Retry(IntervalSeconds = 2, BackoffRate = 3, MaxDelaySeconds = 20, MaxAttempts = 5{{strategy}})]
                public int Work(int n) => ++_tries > 5 ? n : throw new InvalidOperationException();
            }
            {{Program}}
            """);
        return lines.Split('\n').Select(line => line.Split(' ')).ToLookup(part => int.Parse(part[0]), part => double.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
