using Workflows.Generators.Tests.Running.Services;

namespace Workflows.Generators.Tests.Running.Executions;

/// <summary>Executions of other workflow classes that a state waits for.</summary>
public sealed class StartExecutionTests
{
    private const string Billing = """
        public sealed record Bill(string Customer, int Total);
        public sealed record Paid(string Id);
        public interface IBank { ValueTask<string> Charge(Bill bill, CancellationToken token); }
        public sealed class Bank(Func<Bill, CancellationToken, ValueTask<string>> charge) : IBank { public ValueTask<string> Charge(Bill bill, CancellationToken token) => charge(bill, token); }

        [Workflow("billing", StartAt = nameof(Charge), TimeoutSeconds = 60)]
        public sealed partial class Billing(IBank bank)
        {
            [Task(End = true, Output = nameof(PaidOf))] public ValueTask<string> Charge(Bill bill, CancellationToken token) => bank.Charge(bill, token);
            static Paid PaidOf(string id) => new(id);
        }

        public sealed record Order(string Customer, int Total, Paid? Paid = null, ErrorOutput? Error = null);

        """;

    private const string Around = """
        [Workflow("w", StartAt = nameof(Pay))]
        public sealed partial class W(Billing billing)
        {
            [StartExecution<Billing>(Next = nameof(Print)), ResultPath(nameof(Order.Paid)), Catch(nameof(Failed), ResultPath = nameof(Order.Error))]
            static Bill Pay(Order order) => new(order.Customer, order.Total);
            [Task(End = true)] public string Print(Order order) => $"{order.Customer} {order.Paid!.Id}";
            [Task(End = true)] public string Failed(Order order) => $"{order.Error!.Error} {order.Error.Cause}";
        }

        """;

    [Fact]
    public async Task The_output_of_the_other_workflow_is_the_result() => Assert.Equal("ada p-ada 7", await OutsideProgram.RunAsync(
        Billing + Around,
        """await new W(new(new Bank(async (bill, _) => { await Task.Yield(); return $"p-{bill.Customer} {bill.Total}"; }))).RunAsync(new("ada", 7))"""));

    [Fact]
    public async Task A_failure_is_States_TaskFailed_with_what_AWS_tells_of_the_execution()
    {
        var told = await OutsideProgram.RunAsync(
            Billing + Around,
            """await new W(new(new Bank((bill, _) => throw new TaskFailedException("Bank.Closed", "at night")))).RunAsync(new("ada", 7), new() { ExecutionName = "one" })""");

        Assert.StartsWith("States.TaskFailed {", told);
        var cause = System.Text.Json.JsonDocument.Parse(told["States.TaskFailed ".Length..]).RootElement;
        Assert.Equal("Bank.Closed", cause.GetProperty("Error").GetString());
        Assert.Equal("at night", cause.GetProperty("Cause").GetString());
        Assert.Equal("FAILED", cause.GetProperty("Status").GetString());
        var name = cause.GetProperty("Name").GetString();
        Assert.NotEqual("one", name);
        Assert.Equal($"arn:aws:states:local:000000000000:execution:billing:{name}", cause.GetProperty("ExecutionArn").GetString());
        Assert.Equal("arn:aws:states:local:000000000000:stateMachine:billing", cause.GetProperty("StateMachineArn").GetString());
        Assert.Equal(
            """{"customer":"ada","total":7,"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID":"arn:aws:states:local:000000000000:execution:w:one"}""",
            cause.GetProperty("Input").GetRawText());
        Assert.InRange(cause.GetProperty("StopDate").GetInt64(), cause.GetProperty("StartDate").GetInt64(), long.MaxValue);
    }

    [Fact]
    public async Task An_execution_that_takes_too_long_is_TIMED_OUT()
    {
        var told = await OutsideProgram.RunAsync(
            Billing + Around, """await new W(new(new Bank(async (_, token) => { await new TaskCompletionSource().Task; return ""; }))).RunAsync(new("ada", 7), With())""");

        Assert.StartsWith("States.TaskFailed {\"ExecutionArn\"", told);
        Assert.Contains("\"Status\":\"TIMED_OUT\"", told);
    }

    [Theory]
    [InlineData("new W(billing).RunAsync(new(\"ada\", 7), With(), source.Token)", "cancelled told")]
    [InlineData("new Limited(billing).RunAsync(new(\"ada\", 7), With(), source.Token)", "Pay|States.Timeout| told")]
    [InlineData("new Fan(billing).RunAsync(new(\"ada\", 7), With(), source.Token)", "Break|ArgumentException|{\"errorType\":\"ArgumentException\",\"errorMessage\":\"broken\",\"stackTrace\":[]} told")]
    public async Task Who_waits_for_it_stops_it_when_it_ends_itself(string run, string expected) => Assert.Equal(expected, await OutsideProgram.RunAsync(
        Billing.Replace(", TimeoutSeconds = 60", "") + Around + """
            [Workflow("limited", StartAt = nameof(Pay))]
            public sealed partial class Limited(Billing billing)
            {
                [StartExecution<Billing>(End = true, TimeoutSeconds = 5)] static Bill Pay(Order order) => new(order.Customer, order.Total);
            }
            [Workflow("fan", StartAt = nameof(Both))]
            public sealed partial class Fan(Billing billing)
            {
                [Parallel(nameof(Pay), nameof(Break), End = true), DiscardResult] static partial void Both(Order order);
                [StartExecution<Billing>(End = true)] static Bill Pay(Order order) => new(order.Customer, order.Total);
                [Task(End = true)] public async Task Break(Order order) { await Waiting.Began.Task; throw new ArgumentException("broken"); }
            }
            static class Waiting
            {
                public static TaskCompletionSource Began { get; } = new();
                public static TaskCompletionSource<string> Told { get; } = new();
                public static async ValueTask<string> Charge(CancellationToken token)
                {
                    Began.SetResult();
                    try { await Task.Delay(-1, token); }
                    catch (OperationCanceledException) { Told.SetResult("told"); throw; }
                    return "";
                }
                public static async Task<string> Run<T>(Func<CancellationTokenSource, Billing, ValueTask<T>> run)
                {
                    using var source = new CancellationTokenSource();
                    var came = "";
                    try { await run(source, new Billing(new Bank(async (_, token) => { var charge = Charge(token); if (typeof(T) == typeof(string)) { source.Cancel(); } return await charge; }))); }
                    catch (OperationCanceledException) { came = "cancelled"; }
                    catch (WorkflowFailedException e) { came = $"{e.State}|{e.Error}|{e.Cause}"; }
                    // The time may be up before it has begun to charge; then there is nobody to tell.
                    return $"{came} {(Began.Task.IsCompleted ? await Told.Task : "told")}";
                }
            }

            """,
        $"await Waiting.Run((source, billing) => {run})"));

    [Fact]
    public async Task It_runs_with_the_clock_the_handlers_and_the_hub_of_who_starts_it() => Assert.Equal("<hello 1970> 5", await OutsideProgram.RunAsync(
        """
        public sealed record Ask(string Text);
        [Workflow("inner", StartAt = nameof(Call))]
        public sealed partial class Inner
        {
            [Lambda<string>("${Fn}", Next = nameof(Wait))] static Ask Call(string text) => new(text);
            [Task(End = true)] public void Wait(string text, TaskToken<string> token) => Program.Hub.SendTaskSuccess(token, text);
        }
        public sealed record Input(string Text);
        [Workflow("middle", StartAt = nameof(Open))] public sealed partial class Middle { [Task(Next = nameof(Run))] public string Open(Input input, WorkflowContext context) => $"{input.Text} {context.Execution.StartTime.Year}"; [Parallel(nameof(Inner), End = true)] static string Run(string text, string done) => done; }
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [StartExecution<Middle>(End = true, Output = nameof(Both))] static Input Start(string text) => new(text);
            static string Both(string text, string done) => $"{done} {text.Length}";
        }
        """,
        "await new W().RunAsync(\"hello\", With(Handlers.Add<Ask, string>(\"${Fn}\", (ask, _) => new($\"<{ask.Text}>\"))))"));

    [Fact]
    public async Task Without_input_and_output_it_is_just_run() => Assert.Equal("7 1", await OutsideProgram.RunAsync(
        """
        [Workflow("inner", StartAt = nameof(Count))] public sealed partial class Inner { [Task(Next = nameof(Done))] public void Count() => Program.Calls++; [Succeed] static partial void Done(); }
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [StartExecution<Inner>(Next = nameof(Print)), DiscardResult] static partial void Start();
            [Task(End = true)] public string Print(int n) => $"{n} {Program.Calls}";
        }
        """,
        "await new W().RunAsync(7)"));

    [Fact]
    public async Task A_workflow_that_takes_any_JSON_reads_who_started_it() => Assert.Equal("arn:aws:states:local:000000000000:execution:w:one", await OutsideProgram.RunAsync(
        """
        using System.Text.Json;
        [Workflow("inner", StartAt = nameof(Read))]
        public sealed partial class Inner { [Pass(End = true)] static string Read(JsonElement input) => input.GetProperty("AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID").GetString()!; }
        public sealed record Input(int N);
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W { [StartExecution<Inner>(End = true)] static Input Start(int n) => new(n); }
        """,
        "await new W().RunAsync(7, new RunOptions { ExecutionName = \"one\" })"));

    [Fact]
    public async Task A_listener_that_observes_child_executions_is_told_of_its_states() => Assert.Equal("w/Pay billing/Charge w/Print", await OutsideProgram.RunAsync(
        Billing + Around + """
            sealed class Log(bool children) : WorkflowListener
            {
                public System.Text.StringBuilder Text { get; } = new();
                public override bool ObservesChildExecutions => children;
                public override void OnStateEntered(in StateTransition state) => Text.Append($" {state.Workflow}/{state.State}");
                public static async Task<string> Run(bool children)
                {
                    var log = new Log(children);
                    await new W(new(new Bank((bill, _) => new("p")))).RunAsync(new("ada", 7), new() { Listener = log });
                    return log.Text.ToString().Trim();
                }
            }

            """,
        "await Log.Run(true)"));

    [Theory]
    [InlineData("(Inner request)", "")]
    [InlineData("(Inner requirements)", "")]
    [InlineData("(Inner input)", "")]
    [InlineData("", "private readonly Inner options = new();")]
    public async Task A_name_of_the_runners_own_may_be_that_of_the_other_workflow(string parameters, string field) => Assert.Equal("2", await OutsideProgram.RunAsync(
        $$"""
        public sealed record Count(int N);
        [Workflow("inner", StartAt = nameof(Add))]
        public sealed partial class Inner { [Task(End = true)] public Count Add(Count count) => new(count.N + 1); }
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W{{parameters}}
        {
            {{field}}
            [StartExecution<Inner>(End = true)] static Count Start(Count count) => count;
        }
        """,
        $"(await new W({(parameters.Length > 0 ? "new Inner()" : "")}).RunAsync(new(1), With())).N"));
}
