namespace Workflows.Generators.Tests.Running.Containers;

/// <summary>Workflow classes that are branches and item processors of others.</summary>
public sealed class InnerWorkflowTests
{
    private const string Double = """
        public interface IMultiplier { int Times(int n); }
        public sealed class Twice : IMultiplier { public int Times(int n) => n == 13 ? throw new ArgumentException("13") : n * 2; }

        [Workflow("double", StartAt = nameof(Check))]
        public sealed partial class DoublePrice(IMultiplier multiplier)
        {
            [Choice] static Next Check(int n) => n < 0 ? nameof(Negative) : nameof(Multiply);
            [Task(End = true)] public async Task<int> Multiply(int n) { await Task.Yield(); return multiplier.Times(n); }
            [Fail("Negative")] static partial void Negative();
        }

        """;

    [Fact]
    public async Task A_constructor_parameter_is_an_item_processor() => Assert.Equal("2 4 6", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(All))]
        public sealed partial class W(DoublePrice twice)
        {
            [Map(nameof(twice), MaxConcurrency = 2, Next = nameof(Print))] static int[] All(int[] n) => n;
            [Task(End = true)] public string Print(int[] n) => string.Join(' ', n);
        }
        """,
        "new W(new(new Twice()))", "[1, 2, 3]"));

    [Fact]
    public async Task Classes_that_need_nothing_are_branches_by_their_names() => Assert.Equal("8 text 7", await RunAsync(
        """
        [Workflow("add", StartAt = nameof(Add))] public sealed partial class AddOne { [Pass(End = true)] static int Add(int n) => n + 1; }
        [Workflow("text", StartAt = nameof(Add))] public sealed partial class TextOf { [Pass(End = true)] static string Add(int n) => $"text {n}"; }
        [Workflow("w", StartAt = nameof(Both))]
        public sealed partial class W
        {
            [Parallel(nameof(AddOne), nameof(TextOf), End = true)] static string Both(int n, int sum, string text) => $"{sum} {text}";
        }
        """,
        "new W()", "7"));

    [Fact]
    public async Task A_failure_is_that_of_the_state_around_and_may_be_caught() => Assert.Equal("ArgumentException 13", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(All))]
        public sealed partial class W(DoublePrice twice)
        {
            [Map(nameof(twice), Next = nameof(Print)), Catch<ArgumentException>(nameof(Failed))] static int[] All(int[] n) => n;
            [Task(End = true)] public string Print(int[] n) => string.Join(' ', n);
            [Task(End = true)] public string Failed(ErrorOutput error) => error.TryReadException(out var read) ? $"{error.Error} {read.ErrorMessage}" : "";
        }
        """,
        "new W(new(new Twice()))", "[1, 13, 3]"));

    [Fact]
    public async Task A_failure_names_the_state_that_failed() => Assert.Equal("Negative in Negative (Right)", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(Both))]
        public sealed partial class W(DoublePrice twice)
        {
            [Parallel(End = true), Branch(nameof(twice), Name = "Left"), Branch(nameof(Turn), Name = "Right"), DiscardResult] static partial void Both(int n);
            [Pass(Next = nameof(Negative))] static int Turn(int n) => -n;
            [Fail("Negative")] static partial void Negative();
        }
        """,
        "new W(new(new Twice()))", "7"));

    [Fact]
    public async Task A_listener_is_told_of_its_states_as_parts_of_the_execution() => Assert.Equal(
        "w Both, w Both[0]/Check, w Both[0]/Multiply, w Both[1]/Check (Right), w Both[1]/Multiply (Right) 28",
        await RunAsync(
            """
            [Workflow("w", StartAt = nameof(Both))]
            public sealed partial class W(DoublePrice twice)
            {
                [Parallel(Next = nameof(Print)), Branch(nameof(twice)), Branch(nameof(twice), Name = "Right")] static int Both(int left, int right) => left + right;
                [Succeed] static string Print(int sum) => $"{sum}";
            }
            """,
            "new W(new(new Twice()))", "7", listens: true));

    [Fact]
    public async Task A_workflow_is_the_child_execution_of_a_Distributed_Map() => Assert.Equal("w All 2 6", await RunAsync(
        """
        [Workflow("w", StartAt = nameof(All))]
        public sealed partial class W(DoublePrice twice)
        {
            [Map(nameof(twice), Mode = MapMode.Distributed, ToleratedFailureCount = 1, Next = nameof(Print))] static int[] All(int[] n) => n;
            [Succeed] static string Print(int[] n) => $"{n[0]} {n[1]}";
        }
        """,
        "new W(new(new Twice()))", "[1, 13, 3]", listens: true));

    [Theory]
    [InlineData(1, "ArgumentException in Multiply")]
    [InlineData(2, "no")]
    public async Task A_child_execution_fails_with_the_error_of_the_workflow(int tolerated, string expected) => Assert.Equal(expected, await RunAsync(
        $$"""
        [Workflow("w", StartAt = nameof(All))]
        public sealed partial class W(DoublePrice twice)
        {
            [Map(nameof(twice), Mode = MapMode.Distributed, MaxConcurrency = 1, ToleratedFailureCount = {{tolerated}}, End = true), DiscardResult] static partial void All(int[] n);
        }
        static class Failures
        {
            public static async Task<string> OfAsync(int[] n)
            {
                try { await new W(new(new Twice())).RunAsync(n); return "no"; }
                catch (WorkflowFailedException e) { return e.InnerException?.InnerException is WorkflowFailedException child ? $"{child.Error} in {child.State}" : e.ToString(); }
            }
        }
        """,
        "Failures.OfAsync", "[13, 13, 3]"));

    [Fact]
    public async Task Who_observes_child_executions_is_told_of_its_failure() => Assert.Equal("Multiply ArgumentException", await Snippet.RunAsync(Double + """
        [Workflow("w", StartAt = nameof(All))]
        public sealed partial class W(DoublePrice twice)
        {
            [Map(nameof(twice), Mode = MapMode.Distributed, ToleratedFailureCount = 1, End = true)] static int[] All(int[] n) => n;
        }
        sealed class Log : WorkflowListener
        {
            public string Failed = "";
            public override bool ObservesChildExecutions => true;
            public override void OnFailed(in StateTransition state, WorkflowError error) => Failed += $"{state.State} {error.Error}";
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                var log = new Log();
                await new W(new(new Twice())).RunAsync([1, 13, 3], new RunOptions { Listener = log });
                return log.Failed;
            }
        }
        """));

    [Theory]
    [InlineData("input")]
    [InlineData("observer")]
    [InlineData("options")]
    [InlineData("cancellationToken")]
    [InlineData("names")]
    [InlineData("exception")]
    public async Task It_may_be_called_like_what_the_runner_declares(string name) => Assert.Equal("14 14", await RunAsync(
        $$"""
        [Workflow("w", StartAt = nameof(Both))]
        public sealed partial class W(DoublePrice {{name}})
        {
            [Parallel(nameof({{name}}), nameof({{name}}), Next = nameof(Print))] static int[] Both(int left, int right) => [left, right];
            [Succeed] static string Print(int[] n) => $"{n[0]} {n[1]}";
        }
        """,
        "new W(new(new Twice()))", "7"));

    [Fact]
    public async Task With_CopyInputs_it_gets_data_of_its_own() => Assert.Equal("1 1", await RunAsync(
        """
        public sealed class Counter { public int Count { get; set; } }
        [Workflow("i", StartAt = nameof(Add))] public sealed partial class Counting { [Task(End = true)] public int Add(Counter counter) => ++counter.Count; }
        [Workflow("w", StartAt = nameof(Both), CopyInputs = true)]
        public sealed partial class W
        {
            [Parallel(nameof(Counting), nameof(Counting), End = true)] static string Both(int left, int right) => $"{left} {right}";
        }
        """,
        "new W()", "new Counter()"));

    [Fact]
    public async Task Its_states_are_a_part_of_the_definition() => Assert.Contains("\"FunctionName\": \"${DoublePriceMultiply}\"", await Snippet.RunAsync(Double + """
        [Workflow("w", StartAt = nameof(All))]
        public sealed partial class W(DoublePrice twice)
        {
            [Map(nameof(twice), End = true)] static int[] All(int[] n) => n;
        }
        static class Program { public static Task<string> Main() => Task.FromResult(W.Asl); }
        """));

    private static Task<string> RunAsync(string source, string workflow, string input, bool listens = false) => Snippet.RunAsync($$"""
        {{Double}}
        {{source}}
        sealed class Log : WorkflowListener
        {
            public readonly List<string> Entered = [];
            public override void OnStateEntered(in StateTransition state) { if (state.State != "Print") Entered.Add($"{state.Workflow} {state.Path}{state.State}"); }
        }
        static class Program
        {
            public static async Task<string> Main()
            {
                var log = new Log();
                try
                {
                    var output = await {{(workflow.StartsWith("new", StringComparison.Ordinal) ? $"{workflow}.RunAsync({input}, new RunOptions {{ Listener = {(listens ? "log" : "null")} }})" : $"{workflow}({input})")}};
                    log.Entered.Sort(StringComparer.Ordinal);
                    return {{(listens ? "$\"{string.Join(\", \", log.Entered)} {output}\"" : "$\"{output}\"")}};
                }
                catch (WorkflowFailedException e) { return $"{e.Error} in {e.State}"; }
            }
        }
        """);
}
