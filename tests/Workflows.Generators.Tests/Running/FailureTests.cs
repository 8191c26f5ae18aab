namespace Workflows.Generators.Tests.Running;

public sealed class FailureTests
{
    private const string Program = """
        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(0); return "none"; }
                catch (WorkflowFailedException e) { return $"{e.State}|{e.Error}|{e.Cause}|{e.InnerException?.GetType().Name}"; }
            }
        }
        """;

    [Theory]
    [InlineData("public int Work(int n) => throw new TimeoutException(\"too \\\"slow\\\"\");")]
    [InlineData("public async Task<int> Work(int n) { await Task.Yield(); throw new TimeoutException(\"too \\\"slow\\\"\"); }")]
    public async Task An_exception_of_a_task_has_its_types_name_and_lambdas_cause(string work) => Assert.Equal(
        """Working|TimeoutException|{"errorType":"TimeoutException","errorMessage":"too \u0022slow\u0022","stackTrace":[]}|TimeoutException""",
        await Snippet.RunAsync($$"""
            [Workflow("w", StartAt = nameof(Work))]
            public sealed partial class W { [Task(End = true, Name = "Working")] {{work}} }
            {{Program}}
            """));

    [Fact]
    public async Task A_task_may_choose_its_error_and_cause() => Assert.Equal("Work|DynamoDB.X|because|TaskFailedException", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { [Task(End = true)] public int Work(int n) => throw new TaskFailedException("DynamoDB.X", "because"); }
        {{Program}}
        """));

    [Theory]
    [InlineData("[Pass(End = true)] static int Work(int n) => 1 / n;")]
    [InlineData("[Task(End = true, Arguments = nameof(Bad))] public int Work(int n) => n; static int Bad(int n) => 1 / n;")]
    [InlineData("[Task(End = true, Output = nameof(Bad))] public int Work(int n) => n; static int Bad(int n) => 1 / n;")]
    public async Task Pure_code_that_throws_is_a_query_evaluation_error(string work) => Assert.StartsWith("Work|States.QueryEvaluationError|An error occurred", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { {{work}} }
        {{Program}}
        """));

    [Fact]
    public async Task A_task_after_a_shaped_one_still_fails_with_its_own_error() => Assert.StartsWith("Second|TimeoutException|", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(First))]
        public sealed partial class W
        {
            [Task(Next = nameof(Second), Arguments = nameof(Same), Output = nameof(Same))] public int First(int n) => n;
            static int Same(int n) => n;
            [Task(End = true)] public int Second(int n) => throw new TimeoutException();
        }
        {{Program}}
        """));

    [Fact]
    public async Task A_choice_without_a_matching_arm_fails() => Assert.StartsWith("Route|States.NoChoiceMatched|", await Snippet.RunAsync($$"""
        #pragma warning disable CS8509
        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice] static Next Route(int n) => n switch { 1 => nameof(Done) };
            [Succeed] static partial void Done();
        }
        {{Program}}
        """));

    [Fact]
    public async Task A_fail_state_may_compute_its_error() => Assert.Equal("Broken|E0|n is 0|", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Broken))]
        public sealed partial class W { [Fail] static WorkflowError Broken(int n) => new($"E{n}", $"n is {n}"); }
        {{Program}}
        """));

    [Fact]
    public async Task A_failed_workflow_inside_a_task_is_the_tasks_error() => Assert.StartsWith("Work|WorkflowFailedException|", await Snippet.RunAsync($$"""
        [Workflow("inner", StartAt = nameof(Broken))]
        public sealed partial class Inner { [Fail("Inner")] static partial void Broken(); }

        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { [Task(End = true)] public async Task Work(int n) => await new Inner().RunAsync(); }
        {{Program}}
        """));

    [Fact]
    public async Task A_cancellation_of_the_tasks_own_is_a_failure() => Assert.StartsWith("Work|OperationCanceledException|", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W { [Task(End = true)] public int Work(int n) => throw new OperationCanceledException(); }
        {{Program}}
        """));

    [Fact]
    public async Task Cancellation_of_the_execution_is_no_failure() => Assert.Equal("OperationCanceledException before Second", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(First))]
        public sealed partial class W(CancellationTokenSource source)
        {
            [Task(Next = nameof(Second))] public void First(int n) => source.Cancel();
            [Pass(End = true)] static int Second(int n) => n;
        }

        sealed class Listener : WorkflowListener
        {
            public string State = "";
            public override void OnStateEntered(in StateTransition state) => State = state.State;
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                using var source = new CancellationTokenSource();
                var listener = new Listener();
                try { await new W(source).RunAsync(1, new RunOptions { Listener = listener }, source.Token); return "none"; }
                catch (OperationCanceledException e) when (e.CancellationToken == source.Token) { return $"{e.GetType().Name} before {(listener.State == "First" ? "Second" : "?")}"; }
            }
        }
        """));
}
