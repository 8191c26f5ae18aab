namespace Workflows.Generators.Tests.Running;

public sealed class TimeoutTests
{
    // A clock whose timers fire at once: whoever waits for one has waited long enough.
    private const string Program = """
        sealed class Impatient : TimeProvider
        {
            private long _ticks = DateTimeOffset.UnixEpoch.UtcTicks;
            public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Timer(this, callback, state, dueTime);
            private sealed class Timer : ITimer
            {
                private readonly Action<TimeSpan> _set;
                public Timer(Impatient time, TimerCallback callback, object? state, TimeSpan dueTime)
                {
                    _set = due => { if (due != Timeout.InfiniteTimeSpan) { Interlocked.Add(ref time._ticks, due.Ticks); ThreadPool.QueueUserWorkItem(_ => callback(state)); } };
                    _set(dueTime);
                }
                public bool Change(TimeSpan dueTime, TimeSpan period) { _set(dueTime); return true; }
                public void Dispose() { }
                public ValueTask DisposeAsync() => default;
            }
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                try { return (await new W().RunAsync(1, new RunOptions { TimeProvider = new Impatient() })).ToString()!; }
                catch (WorkflowFailedException e) { return $"{e.GetType().Name}|{e.State}|{e.Error}|{e.Cause}"; }
            }
        }
        """;

    [Theory]
    [InlineData("public Task<int> Work(int n) => new TaskCompletionSource<int>().Task;")]
    [InlineData("public async ValueTask<int> Work(int n, CancellationToken ct) { await Task.Delay(-1, ct); return n; }")]
    [InlineData("public async Task<int> Work(int n, CancellationToken ct) { try { await Task.Delay(-1, ct); } catch { } throw new Exception(\"too late to matter\"); }")]
    [InlineData("public int Work(int n, CancellationToken ct) { ct.WaitHandle.WaitOne(); return n; }")]
    [InlineData("public static int Work(int n, CancellationToken ct) { ct.WaitHandle.WaitOne(); throw new OperationCanceledException(ct); }")]
    public async Task A_task_that_takes_too_long_fails_with_a_timeout(string work) => Assert.Equal("WorkflowFailedException|Work|States.Timeout|", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { [Task(End = true, TimeoutSeconds = 99_999_999)] {{work}} }
        {{Program}}
        """));

    [Theory]
    [InlineData("public Task<int> Work(int n) => new TaskCompletionSource<int>().Task;")]
    [InlineData("public async ValueTask<int> Work(int n, CancellationToken ct) { await Task.Delay(-1, ct); return n; }")]
    [InlineData("public async Task<int> Work(int n, CancellationToken ct) { try { await Task.Delay(-1, ct); } catch { } throw new Exception(\"too late to matter\"); }")]
    [InlineData("public int Work(int n, CancellationToken ct) { ct.WaitHandle.WaitOne(); return n; }")]
    public async Task A_workflow_that_takes_too_long_times_out(string work) => Assert.Equal("WorkflowTimedOutException|Work|States.Timeout|", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work), TimeoutSeconds = 60)]
        public sealed partial class W { [Task(End = true), Retry(Errors.All)] {{work}} }
        {{Program}}
        """));

    [Fact]
    public async Task A_timeout_can_be_retried_and_caught() => Assert.Equal("307", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            private int _tries;
            [Task(End = true, TimeoutSecondsPath = nameof(Limit)), Retry<TimeoutException>(MaxAttempts = 2), Catch<TimeoutException>(nameof(Seven))]
            public Task<int> Work(int n) { _tries++; return new TaskCompletionSource<int>().Task; }
            [Task(End = true)] public async Task<int> Seven(int n) { await Task.Yield(); return (_tries * 100) + n + 6; }
            static int Limit(int n) => 1_000 + n;
        }
        {{Program}}
        """));

    [Theory]
    [InlineData(0)]
    [InlineData(100_000_000)]
    public async Task A_limit_out_of_range_is_a_query_evaluation_error(int limit) => Assert.StartsWith("WorkflowFailedException|Work|States.QueryEvaluationError|", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { [Task(End = true, TimeoutSecondsPath = nameof(Limit))] public int Work(int n) => n; static int Limit(int n) => n * {{limit}}; }
        {{Program}}
        """));
}
