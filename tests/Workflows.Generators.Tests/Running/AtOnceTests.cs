namespace Workflows.Generators.Tests.Running;

/// <summary>Tasks that are done at once run apart from those that are not; nobody sees a difference.</summary>
public sealed class AtOnceTests
{
    private const string Log = """
        sealed class Log : WorkflowListener
        {
            public readonly System.Text.StringBuilder Text = new();
            public override void OnStateEntered(in StateTransition state) => Text.Append($" >{state.State}");
            public override void OnStateExited(in StateTransition state) => Text.Append($" {state.State}>");
            public override void OnStateRetried(in StateTransition state, in StateRetry retry) => Text.Append($" {state.State}!{retry.Count}");
            public override void OnErrorCaught(in StateTransition state, ErrorOutput error) => Text.Append($" {state.State}:{error.Error}");
            public override void OnFailed(in StateTransition state, WorkflowError error) => Text.Append($" {state.State}:{error.Error}");
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                var log = new Log();
                var observed = await Run(log);
                var alone = await Run(null);
                return observed == alone ? $"{observed}{log.Text}" : $"{observed} but {alone} when nobody listens";
            }
            static async Task<string> Run(WorkflowListener? listener)
            {
                try { return $"{await new W().RunAsync(1, new RunOptions { Listener = listener, TimeProvider = new NoTime() })}"; }
                catch (WorkflowFailedException e) { return $"{e.State} {e.Error}"; }
            }
        }
        sealed class NoTime : TimeProvider
        {
            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, period);
            private long _days;
            public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddDays(Interlocked.Increment(ref _days));
        }
        """;

    [Theory]
    [InlineData("public int Two(int n) => n + 1;")]
    [InlineData("public ValueTask<int> Two(int n) => new(n + 1);")]
    [InlineData("public async ValueTask<int> Two(int n) { await Task.Yield(); return n + 1; }")]
    [InlineData("public Task<int> Two(int n) => Task.FromResult(n + 1);")]
    [InlineData("public int Two(int n) => Tries++ > 0 ? n + 1 : throw new TimeoutException();", " Two!1")]
    [InlineData("public ValueTask<int> Two(int n) => Tries++ > 0 ? new(n + 1) : throw new TimeoutException();", " Two!1")]
    [InlineData("public async ValueTask<int> Two(int n) { if (Tries++ > 1) { return n + 1; } await Task.Yield(); throw new TimeoutException(); }", " Two!1 Two!2")]
    public async Task A_task_in_the_middle_may_be_done_now_or_later(string two, string retries = "") => Assert.Equal($"11 >One One> >Two{retries} Two> >Three Three> >Four Four>", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(One))]
        public sealed partial class W
        {
            [Task(Next = nameof(Two))] public ValueTask<int> One(int n) => new(n + 1);
            public int Tries;
            [Task(Next = nameof(Three)), Retry<TimeoutException>] {{two}}
            [Choice] static Next Three(int n) => n > 2 ? nameof(Four) : Next.To(nameof(Four), 0);
            [Task(End = true)] public ValueTask<int> Four(int n) => new(n + 8);
        }
        {{Log}}
        """));

    [Theory]
    [InlineData("[Task(End = true), Catch<TimeoutException>(nameof(Seven))] public ValueTask<int> Work(int n) => throw new TimeoutException();", "7 >Work Work:TimeoutException Work> >Seven Seven>")]
    [InlineData("[Task(End = true), Catch<TimeoutException>(nameof(Seven))] public async ValueTask<int> Work(int n) { await Task.Yield(); throw new TimeoutException(); }", "7 >Work Work:TimeoutException Work> >Seven Seven>")]
    [InlineData("[Task(Next = nameof(Seven))] public ValueTask Work(int n) => default;", "7 >Work Work> >Seven Seven>")]
    [InlineData("[Task(Next = nameof(Seven))] public void Work(int n) { }", "7 >Work Work> >Seven Seven>")]
    [InlineData("[Task(Next = nameof(Seven))] public void Work() => throw new FormatException();", "Work FormatException >Work Work:FormatException")]
    [InlineData("[Task(Next = nameof(Seven)), DiscardResult] public string Work(int n) => throw new FormatException();", "Work FormatException >Work Work:FormatException")]
    [InlineData("[Pass(Next = nameof(Seven))] static int Work(int n) => 1 / (n - 1);", "Work States.QueryEvaluationError >Work Work:States.QueryEvaluationError")]
    [InlineData("[Task(Next = nameof(Divide))] public int Work(int n) => n; [Pass(Next = nameof(Seven))] static int Divide(int n) => 1 / (n - 1);", "Divide States.QueryEvaluationError >Work Work> >Divide Divide:States.QueryEvaluationError")]
    public async Task What_fails_at_once_is_handled_as_if_it_had_been_waited_for(string work, string expected) => Assert.Equal(expected, await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { {{work}} [Task(End = true)] public int Seven(int n) => n + 6; }
        {{Log}}
        """));

    [Theory]
    [InlineData("public int Work(int n) => n;")]
    [InlineData("public ValueTask<int> Work(int n) => new(n);")]
    [InlineData("public int Work(int n, CancellationToken ct) { ct.ThrowIfCancellationRequested(); return n; }")]
    public async Task A_cancelled_run_gives_a_cancelled_task_and_does_not_throw_by_itself(string work) => Assert.Equal("Canceled", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { [Task(End = true), Retry(Errors.All)] {{work}} }
        static class Program
        {
            public static async Task<string> Main()
            {
                var run = new W().RunAsync(1, null, new CancellationToken(true)).AsTask();
                await Task.WhenAny(run);
                return run.Status.ToString();
            }
        }
        """));
}
