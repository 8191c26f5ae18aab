namespace Workflows.Generators.Tests.Running;

/// <summary>The caller's cancellation, timeouts and tasks that end late or badly.</summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData("", "[Task(End = true)] public async Task<int> Work(int n, CancellationToken ct)")]
    [InlineData("", "[Task(End = true, TimeoutSeconds = 60), Retry(Errors.All), Catch(nameof(Work))] public async Task<int> Work(int n, CancellationToken ct)")]
    [InlineData(", TimeoutSeconds = 60", "[Task(End = true), Retry(Errors.All)] public async ValueTask<int> Work(int n, CancellationToken ct)")]
    [InlineData(", TimeoutSeconds = 60", "[Task(End = true, TimeoutSeconds = 60)] public async ValueTask<int> Work(int n)")]
    public async Task Cancelled_by_the_caller_it_ends_with_the_callers_token(string limit, string work) => Assert.Equal("True", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work){{limit}})]
        public sealed partial class W
        {
            public static readonly CancellationTokenSource Source = new();
            {{work}} { await Task.Yield(); Source.Cancel(); await Task.Delay(-1, Source.Token); return n; }
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(1, null, W.Source.Token); return "it ended"; }
                catch (OperationCanceledException e) { return (e.CancellationToken == W.Source.Token).ToString(); }
            }
        }
        """));

    [Fact]
    public async Task A_task_that_has_begun_at_once_is_waited_for_though_the_run_is_cancelled() => Assert.Equal("True", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            public static readonly CancellationTokenSource Source = new();
            public static bool HasEnded;
            [Task(Next = nameof(Then))] public async ValueTask<int> Work(int n) { Source.Cancel(); await Task.Yield(); HasEnded = true; return n; }
            [Task(End = true)] public int Then(int n) => n;
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(1, null, W.Source.Token); return "it ended"; }
                catch (OperationCanceledException) { return W.HasEnded.ToString(); }
            }
        }
        """));

    [Fact]
    public async Task Work_hears_of_its_timeout_before_anybody_goes_on_without_it() => Assert.Equal("heard", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            private string _news = "heard nothing";
            [Task(End = true, TimeoutSeconds = 1), Catch(nameof(Handle))]
            public async Task<string> Work(int n, CancellationToken ct) { ct.Register(() => _news = "heard"); await new TaskCompletionSource().Task; return ""; }
            [Task(End = true)] public string Handle(int n) => _news;
        }
        static class Program { public static async Task<string> Main() => await new W().RunAsync(1); }
        """));

    [Theory]
    [InlineData("public Task<int> Work(int n, CancellationToken ct) { ct.WaitHandle.WaitOne(); ct.ThrowIfCancellationRequested(); return Task.FromResult(n); }")]
    [InlineData("public Task<int> Work(int n, CancellationToken ct) { ct.WaitHandle.WaitOne(); throw new FormatException(); }")]
    public async Task What_is_thrown_at_once_after_the_time_is_up_is_a_timeout(string work) => Assert.Equal("States.Timeout", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { [Task(End = true, TimeoutSeconds = 1)] {{work}} }
        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(1); return "it ended"; }
                catch (WorkflowFailedException e) { return e.Error!; }
            }
        }
        """));

    [Fact]
    public async Task The_failure_of_a_workflow_inside_a_task_is_that_tasks_error_also_with_a_limit() => Assert.Equal("outer|Work|WorkflowFailedException", await Snippet.RunAsync("""
        [Workflow("inner", StartAt = nameof(Broken))]
        public sealed partial class Inner { [Fail("E", "c")] static partial void Broken(); }
        [Workflow("outer", StartAt = nameof(Work), TimeoutSeconds = 60)]
        public sealed partial class W { [Task(End = true)] public async Task<int> Work(int n) { await new Inner().RunAsync(); return n; } }
        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(1); return "it ended"; }
                catch (WorkflowFailedException e) { return $"{e.Workflow}|{e.State}|{e.Error}"; }
            }
        }
        """));

    [Fact]
    public async Task A_parameter_named_as_a_discard_keeps_its_value() => Assert.Equal("1", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(One))]
        public sealed partial class W
        {
            [Task(Next = nameof(Two)), DiscardResult] public ValueTask<int> One(int _) => new(99);
            [Task(End = true)] public int Two(int x) => x;
        }
        static class Program { public static async Task<string> Main() => (await new W().RunAsync(1)).ToString(); }
        """));

    [Fact]
    public async Task Parameters_may_have_the_names_of_what_is_generated() => Assert.Equal("1", await Snippet.RunAsync("""
        public class Base { protected enum WRetry { None } }
        [Workflow("w", StartAt = nameof(One))]
        public sealed partial class W : Base
        {
            [Task(Next = nameof(Two))] public ValueTask<int> One(int WState) => new(WState);
            [Task(Next = nameof(Three))] public ValueTask<long> Two(int NameOf) => new(NameOf);
            [Task(End = true)] public long Three(long ExecuteAsync) => ExecuteAsync;
        }
        static class Program { public static async Task<string> Main() => (await new W().RunAsync(1)).ToString(); }
        """));

    [Theory]
    [InlineData("OnStateEntered(in StateTransition state)")]
    [InlineData("OnStateExited(in StateTransition state)")]
    [InlineData("OnStateRetried(in StateTransition state, in StateRetry retry)")]
    public async Task A_fault_of_the_listener_ends_the_execution_and_nothing_handles_it(string method) => Assert.Equal("listener 1", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(One))]
        public sealed partial class W
        {
            public static int Tries;
            [Task(Next = nameof(Two)), Retry(Errors.All), Catch(nameof(Two))] public int One(int n) => Tries++ < {{(method.Contains("Retried") ? 1 : 0)}} ? throw new FormatException() : n;
            [Task(End = true)] public int Two(int n) => n;
        }
        sealed class Faulty : WorkflowListener { public override void {{method}} { if (state.State == "One") { throw new InvalidOperationException("listener"); } } }
        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(1, new RunOptions { Listener = new Faulty() }); return "it ended"; }
                catch (InvalidOperationException e) { return $"{e.Message} {Math.Max(W.Tries, 1)}"; }
            }
        }
        """));

    [Fact]
    public async Task A_fault_of_the_listener_that_is_told_of_a_caught_error_is_no_fault_of_its_handlers_input() => Assert.Equal("listener", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(One))]
        public sealed partial class W
        {
            [Task(Next = nameof(Two)), Catch(nameof(Two), Output = nameof(Zero))] public int One(int n) => throw new FormatException();
            [Task(End = true)] public int Two(int n) => n;
            static int Zero(int n, ErrorOutput error) => 0;
        }
        sealed class Faulty : WorkflowListener { public override void OnErrorCaught(in StateTransition state, ErrorOutput error) => throw new InvalidOperationException("listener"); }
        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(1, new RunOptions { Listener = new Faulty() }); return "it ended"; }
                catch (InvalidOperationException e) { return e.Message; }
            }
        }
        """));

    [Theory]
    [InlineData("null!")]
    [InlineData("throw new FormatException()")]
    public async Task An_exception_without_a_message_is_an_error_as_any_other(string message) => Assert.Equal(
        """Mute|{"errorType":"Mute","errorMessage":"","stackTrace":[]}""",
        await Snippet.RunAsync($$"""
            public sealed class Mute : Exception { public override string Message => {{message}}; }
            [Workflow("w", StartAt = nameof(Work))]
            public sealed partial class W { [Task(End = true)] public int Work(int n) => throw new Mute(); }
            static class Program
            {
                public static async Task<string> Main()
                {
                    try { await new W().RunAsync(1); return "it ended"; }
                    catch (WorkflowFailedException e) { return $"{e.Error}|{e.Cause}"; }
                }
            }
            """));

    [Fact]
    public void A_timeout_exception_of_ones_own_is_no_timeout_of_asl()
    {
        var asl = Snippet.GeneratedFile("""
            namespace Mine { public class TimeoutException : System.Exception; }
            [Workflow("w", StartAt = nameof(Work))]
            public sealed partial class W { [Task(End = true), Retry<Mine.TimeoutException>] public int Work(int n) => n; }
            """, "W.Asl.g.cs");

        Assert.DoesNotContain("States.Timeout", asl);
    }
}
