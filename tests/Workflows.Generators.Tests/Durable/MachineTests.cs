namespace Workflows.Generators.Tests.Durable;

/// <summary>What the generated machine makes of each kind of state, run one at a time with JSON between them.</summary>
public sealed class MachineTests
{
    private const string Data = "public sealed record Order(string Id, int Total) { public int Tax { get; init; } public ErrorOutput? Error { get; init; } }";

    [Fact]
    public async Task Tasks_choices_waits_and_results_give_what_the_runner_gives()
    {
        const string Source = Data + """
            [Workflow("w", StartAt = nameof(Tax))]
            public sealed partial class W
            {
                [Task(Next = nameof(Double), TimeoutSeconds = 5), ResultPath(nameof(Order.Tax))] public Task<int> Tax(Order order) => Task.FromResult(order.Total / 5);
                [Pass(Next = nameof(Which)), Assign("half")] static Order Double(Order order) => order with { Total = order.Total * 2 };
                [Choice] static Next Which(Order order) => order.Total > 100 ? Next.To(nameof(Large), order.Total) : nameof(Small);
                [Wait(Next = nameof(Done), Seconds = 3)] static partial void Small();
                [Fail] static WorkflowError Large(int total) => new("TooLarge", $"{total}");
                [Succeed] static string Done(Order order, [Variable] Order half) => $"{order.Id} {order.Total} {order.Tax} {half.Total}";
            }
            """;
        Assert.Equal("wait 3; \"a 20 2 20\"", await ScriptedRun.Of(Source, """{"id":"a","total":10,"tax":0,"error":null}"""));
        Assert.Equal("TooLarge: 200", await ScriptedRun.Of(Source, """{"id":"a","total":100,"tax":0,"error":null}"""));
        Assert.Equal("a 20 2 20", await Running.Snippet.RunAsync(Source.Replace("Seconds = 3", "Seconds = 0") + "static class Program { public static async Task<string> Main() => await new W().RunAsync(new Order(\"a\", 10)); }"));
    }

    [Fact]
    public async Task Errors_are_retried_caught_and_classified()
    {
        const string Source = Data + """
            [Workflow("w", StartAt = nameof(Charge))]
            public sealed partial class W
            {
                [Task(Next = nameof(Done))]
                [Retry<TimeoutException>(MaxAttempts = 2)]
                [Catch<TimeoutException>(nameof(Refused), ResultPath = nameof(Order.Error))]
                public Task Charge(Order order) => throw new TimeoutException("late");
                [Pass(Next = nameof(Done))] static Order Refused(Order order) => order with { Id = order.Error!.Error! };
                [Succeed] static string Done(Order order) => order.Id.Substring(order.Total);
            }
            """;
        Assert.Equal("retry; retry; \"meoutException\"", await ScriptedRun.Of(Source, """{"id":"a","total":2,"tax":0,"error":null}"""));
        Assert.StartsWith("retry; retry; States.QueryEvaluationError: An error occurred while executing the state 'Done'.", await ScriptedRun.Of(Source, """{"id":"a","total":99,"tax":0,"error":null}"""));
    }

    [Fact]
    public async Task Tokens_and_activities_wait_and_go_on_with_the_answer()
    {
        const string Source = Data + """
            [Workflow("w", StartAt = nameof(Ask))]
            public sealed partial class W
            {
                [Task(Next = nameof(Resize), TimeoutSeconds = 60, HeartbeatSeconds = 10), ResultPath(nameof(Order.Tax))]
                public Task Ask(Order order, TaskToken<int> token) => Task.CompletedTask;
                [Activity<string>("resize", End = true)] static int Resize(Order order) => order.Tax;
            }
            """;
        Assert.Equal("token 60 10; activity resize 7; \"done\"", await ScriptedRun.Of(Source, """{"id":"a","total":2,"tax":0,"error":null}""", static said => said.StartsWith("token", StringComparison.Ordinal) ? "7" : "\"done\""));
    }

    [Fact]
    public async Task Executions_of_other_workflows_are_the_engines()
    {
        const string Source = """
            [Workflow("child", StartAt = nameof(Twice))] public sealed partial class Child { [Pass(End = true)] static Box Twice(Box box) => new(box.Value * 2); }
            public sealed record Box(int Value);
            [Workflow("w", StartAt = nameof(Run))]
            public sealed partial class W
            {
                [StartExecution<Child>(Sync = true, End = true)] static Box Run(Box box) => new(box.Value + 1);
            }
            """;
        Assert.Equal("execution child {\"value\":5} ForEnd; {\"value\":10}", await ScriptedRun.Of(Source, """{"value":4}""", static _ => """{"Output":{"value":10},"Status":"SUCCEEDED"}"""));
    }

    [Fact]
    public async Task Branches_and_iterations_are_frames_and_read_variables_around()
    {
        const string Source = """
            [Workflow("w", StartAt = nameof(Start))]
            public sealed partial class W
            {
                [Pass(Next = nameof(Both)), Assign("seed")] static int Start(int input) => input;
                [Parallel(nameof(Left), nameof(Right), Next = nameof(Each))] static int[] Both(int input, int left, int right) => new[] { left, right };
                [Pass(End = true)] static int Left(int input, [Variable] int seed) => input + seed;
                [Pass(End = true)] static int Right(int input) => input * 3;
                [Map(nameof(One), MaxConcurrency = 2, End = true)] static int[] Each(int[] items) => items;
                [Task(End = true)] public ValueTask<string> One(int item) => new($"n{item}");
            }
            """;
        Assert.Equal("fan 0; fan 2; [\"n14\",\"n21\"]", await ScriptedRun.Of(Source, "7"));
    }

    [Fact]
    public async Task Workflow_classes_inside_run_by_their_own_machines()
    {
        const string Source = """
            [Workflow("inner", StartAt = nameof(Twice))]
            public sealed partial class Inner
            {
                [Pass(Next = nameof(Text))] static int Twice(int input) => input * 2;
                [Task(End = true)] public string Text(int input) => $"i{input}";
            }
            [Workflow("w", StartAt = nameof(Each))]
            public sealed partial class W
            {
                [Map(nameof(Inner), Next = nameof(Text))] static int[] Each(int input) => new[] { input, input + 1 };
                [Task(End = true)] public string Text(string[] all) => string.Join(' ', all);
            }
            """;
        Assert.Equal("fan 0; \"i6 i8\"", await ScriptedRun.Of(Source, "3"));
        Assert.Equal(["Each", "Text", "Twice", "Text (Each)"], ScriptedRun.StatesOf(Source).Select(static state => state.Name));
    }

    [Fact]
    public void What_a_state_reads_is_known_by_its_JSON_and_not_by_names_of_C_sharp()
    {
        static string Source(string type, string member) => $$"""
            public sealed record {{type}}([property: System.Text.Json.Serialization.JsonPropertyName("{{member}}")] int Number);
            [Workflow("w", StartAt = nameof(Start))] public sealed partial class W { [Task(End = true)] public int Start({{type}} input) => input.Number; }
            """;
        var state = Assert.Single(ScriptedRun.StatesOf(Source("Order", "n")));
        Assert.Equal(("arn:aws:states:::lambda:invoke", true), (state.Resource, state.HasEffects));
        Assert.Equal(state.Input, ScriptedRun.StatesOf(Source("Bill", "n"))[0].Input);
        Assert.NotEqual(state.Input, ScriptedRun.StatesOf(Source("Order", "m"))[0].Input);
    }
}
