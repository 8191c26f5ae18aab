using Workflows.Generators.Tests.Running;

namespace Workflows.Generators.Tests.Variables;

/// <summary>Variables in compiled runners: what is set, when, and what reads it.</summary>
public sealed class VariableTests
{
    [Fact]
    public async Task A_result_is_kept_and_read_by_a_task_and_by_pure_code() => Assert.Equal("p1 p1!", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Charge))]
        public sealed partial class W
        {
            [Task(Next = nameof(Ship)), Assign("payment")] public Task<string> Charge(int cents) => Task.FromResult("p" + cents);
            [Task(Next = nameof(Done))] public string Ship([Variable] string payment, CancellationToken cancellationToken) => payment + "!";
            [Succeed] static string Done(string parcel, [Variable("payment")] string paid) => $"{paid} {parcel}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(1); }
        """));

    [Fact]
    public async Task A_private_method_of_a_base_class_is_just_a_name() => Assert.Equal("1", await Snippet.RunAsync("""
        public abstract class Base { private static int total() => 5; }

        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W : Base
        {
            [Pass(Next = nameof(Done)), Assign("total")] static int Start(int n) => n;
            [Succeed] static string Done([Variable] int total) => $"{total}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(1); }
        """));

    [Fact]
    public async Task Variables_and_their_methods_may_be_named_await() => Assert.Equal("3 1", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Work)), Assign(nameof(@await))] static int Start(int n) => n;
            static int @await(int n) => n;
            [Task(Next = nameof(Done)), Assign(nameof(Both))] public int Work(int n, [Variable("await")] int @await) => n + @await + 1;
            static (int await, int total) Both(int result, [Variable] int await) => (await, result);
            [Succeed] static string Done(int n, [Variable] int await, [Variable] int total) => $"{total} {await}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(1); }
        """));

    [Fact]
    public async Task A_state_may_be_named_await() => Assert.Equal("2", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(@await))]
        public sealed partial class W
        {
            [Task(End = true)] public int @await(int n) => n + 1;
        }

        static class Program { public static async Task<string> Main() => $"{await new W().RunAsync(1)}"; }
        """));

    [Fact]
    public async Task An_arm_that_has_asked_keeps_an_input_that_is_not_null() => Assert.Equal("7", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(C))]
        public sealed partial class W
        {
            [Choice, Assign("m", When = nameof(E))] static Next C(int? n) => n is null ? nameof(N) : nameof(E);
            [Succeed] static string N() => "";
            [Succeed] static string E([Variable] int m) => $"{m}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(7); }
        """));

    [Fact]
    public async Task Several_variables_are_set_at_once_from_what_they_were() => Assert.Equal("2 1", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Turn)), Assign(nameof(Both))] static string Start() => "";
            static (int a, int b) Both() => (1, 2);
            [Wait(Seconds = 0, Next = nameof(Done)), Assign(nameof(Swap))] static partial void Turn();
            static (int a, int b) Swap([Variable] int a, [Variable] int b) => (b, a);
            [Succeed] static string Done([Variable] int a, [Variable] int b) => $"{a} {b}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(); }
        """));

    [Fact]
    public async Task A_method_that_gives_one_value_sets_the_variable_of_its_name() => Assert.Equal("3", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Count)), Assign("attempt")] static int Start() => 0;
            [Pass(Next = nameof(IsEnough)), Assign("attempt")] static int Count([Variable] int attempt) => attempt + 1;
            [Choice, Assign(nameof(Last))] static Next IsEnough(int given, [Variable] int attempt) => attempt >= 3 ? nameof(Done) : nameof(Count);
            static int Last([Variable] int attempt) => attempt;
            [Succeed] static string Done([Variable] int last) => $"{last}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(); }
        """));

    [Fact]
    public async Task A_whole_input_is_kept_though_an_arm_gives_something_else() => Assert.Equal("1 7", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice, Assign("before")] static Next Route(int n) => n > 0 ? Next.To(nameof(Done), n + 6) : nameof(Done);
            [Succeed] static string Done(int n, [Variable] int before) => $"{before} {n}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(1); }
        """));

    [Fact]
    public async Task An_arm_of_a_choice_sets_variables_of_its_own() => Assert.Equal("big:9 small:1", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice, Assign("n"), Assign(nameof(Big), When = nameof(Tell)), Assign(nameof(Small), When = nameof(Hint))]
            static Next Route(int number) => number > 5 ? nameof(Tell) : nameof(Hint);
            static string Big() => "big";
            static string Small() => "small";
            [Succeed] static string Tell([Variable] string big, [Variable] int n) => $"{big}:{n}";
            [Succeed] static string Hint([Variable] string small, [Variable] int n) => $"{small}:{n}";
        }

        static class Program { public static async Task<string> Main() => $"{await new W().RunAsync(9)} {await new W().RunAsync(1)}"; }
        """));

    [Fact]
    public async Task A_caught_error_sets_what_its_catcher_says_and_nothing_of_the_state() => Assert.Equal("0 Boom Down 1", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Work)), Assign("n")] static int Start() => 0;
            [Task(Next = nameof(Done)), Assign("n"), Catch(nameof(Handle), Assign = "failure")] public int Work(int given) => throw new TaskFailedException("Boom", "It did.");
            [Task(Next = nameof(Done)), Assign("n"), Catch(nameof(Tell), Assign = nameof(Both))] public int Handle(ErrorOutput error) => throw new TaskFailedException("Down", "It is.");
            static (string? second, int times) Both(ErrorOutput error, [Variable] int n) => (error.Error, n + 1);
            [Succeed] static string Tell([Variable] int n, [Variable] ErrorOutput failure, [Variable] string? second, [Variable] int times) => $"{n} {failure.Error ?? ""} {second ?? ""} {times}";
            [Succeed] static string Done() => "done";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(); }
        """));

    [Fact]
    public async Task A_variable_may_be_null_on_one_path_and_read_where_it_is_not() => Assert.Equal("x 5 none", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice] static Next Route(int n) => n > 0 ? nameof(Set) : nameof(Unset);
            [Pass(Next = nameof(Sure)), Assign(nameof(Known))] static int Set(int n) => n;
            static (string name, int size) Known() => ("x", 5);
            [Succeed] static string Sure([Variable] string name, [Variable] int size) => $"{name} {size}";
            [Pass(Next = nameof(Maybe)), Assign(nameof(Unknown))] static int Unset(int n) => n;
            static (string? name, int? size) Unknown(int n) => n < 0 ? ("y", 1) : (null, null);
            [Succeed] static string Maybe([Variable] string? name, [Variable] int? size) => name is null && size is null ? "none" : "some";
        }

        static class Program { public static async Task<string> Main() => $"{await new W().RunAsync(1)} {await new W().RunAsync(0)}"; }
        """));

    [Fact]
    public async Task A_task_with_a_timeout_is_handed_its_variables() => Assert.Equal("a1b", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Work)), Assign(nameof(Names))] static string Start(string text) => text;
            static (string workflow, int @class) Names(string text) => (text, 1);
            [Task(Next = nameof(Done), TimeoutSeconds = 5)] public Task<string> Work([Variable] string workflow, [Variable] int @class, [ExecutionInput] string input) => Task.FromResult(workflow + @class);
            [Task(End = true, TimeoutSeconds = 5)] public static string Done(string text, WorkflowContext context, [Variable("class")] int size) => text + "b";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync("a"); }
        """));

    [Fact]
    public async Task What_runs_at_once_hands_its_variables_over() => Assert.Equal("1 2 3 7 1 2 3 7", await Snippet.RunAsync("""
        sealed class Listener : WorkflowListener;

        [Workflow("w", StartAt = nameof(First))]
        public sealed partial class W
        {
            [Task(Next = nameof(Second)), Assign("a")] public ValueTask<int> First(int n) => new(1);
            [Task(Next = nameof(Third)), Assign("b"), Retry(Errors.All, IntervalSeconds = 1)] public async ValueTask<int> Second() { await Task.Yield(); return 2; }
            [Task(Next = nameof(Done)), Assign("c"), Catch(nameof(Done), Assign = "error")] public ValueTask<int> Third() => new(3);
            [Succeed] static string Done([Variable] int a, [Variable] int b, [Variable] int c, [ExecutionInput] int n) => $"{a} {b} {c} {n}";
        }

        static class Program { public static async Task<string> Main() => $"{await new W().RunAsync(7)} {await new W().RunAsync(7, new RunOptions { Listener = new Listener() })}"; }
        """.Replace(", Catch(nameof(Done), Assign = \"error\")", "")));

    [Fact]
    public async Task The_executions_input_is_the_workflows_input_though_no_state_takes_it() => Assert.Equal("7", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Pause))]
        public sealed partial class W
        {
            [Wait(Seconds = 0, Next = nameof(Done))] static partial void Pause();
            [Succeed] static string Done([ExecutionInput] int number) => $"{number}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(7); }
        """));

    [Fact]
    public async Task Data_is_read_as_json_where_a_parameter_takes_json() => Assert.Equal("""{"id":"a"} {"id":"a"}""", await Snippet.RunAsync("""
        public sealed record Order(string Id);

        [Workflow("w", StartAt = nameof(Keep))]
        public sealed partial class W
        {
            [Wait(Seconds = 0, Next = nameof(Show)), Assign("order")] static partial void Keep(Order order);
            [Task(End = true)] public string Show([Variable] System.Text.Json.JsonElement order, [ExecutionInput] System.Text.Json.JsonElement input) => $"{order.GetRawText()} {input.GetRawText()}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Order("a")); }
        """));

    [Fact]
    public async Task A_failed_try_sets_nothing() => Assert.Equal("States.QueryEvaluationError 1", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Work)), Assign("n")] static int Start() => 1;
            [Task(Next = nameof(Done)), Assign("n"), Assign(nameof(Quotient)), Catch(nameof(Tell))] public int Work(int given) => 0;
            static int Quotient(int result, [Variable] int n) => n / result;
            [Succeed] static string Tell(ErrorOutput error, [Variable] int n) => $"{error.Error ?? ""} {n}";
            [Succeed] static string Done([Variable] int quotient) => $"{quotient}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(); }
        """));

    [Fact]
    public async Task An_output_sees_what_was_and_the_next_state_what_is() => Assert.Equal("1 2", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Work)), Assign("n")] static int Start() => 1;
            [Task(Next = nameof(Done), Output = nameof(Old)), Assign("n")] public int Work(int given) => 2;
            static string Old([Variable] int n) => $"{n}";
            [Succeed] static string Done(string old, [Variable] int n) => $"{old} {n}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(); }
        """));

    [Fact]
    public async Task What_nobody_reads_is_evaluated_all_the_same() => Assert.Equal("States.QueryEvaluationError", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(End = true), Assign(nameof(Bad)), Assign("unread")] static int Start(int n) => n;
            static int Bad(int n) => 1 / n;
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                try { await new W().RunAsync(0); return "none"; }
                catch (WorkflowFailedException failure) { return failure.Error!; }
            }
        }
        """));

    [Fact]
    public async Task Names_of_variables_never_meet_those_of_the_runner() => Assert.Equal("10", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Work)), Assign(nameof(Vars))] static int order(int n) => n;
            [Pass(Next = nameof(order))] static int Start(int n) => n;
            static (int state, int next, int options, int result, int assignedVars, int order) Vars() => (0, 1, 2, 3, 4, 5);
            [Task(Next = nameof(Done)), Retry(Errors.All)] public ValueTask<int> Work([Variable] int state, [Variable] int next, [Variable] int options, [Variable] int result, [Variable] int assignedVars) => new(state + next + options + result + assignedVars);
            [Succeed] static string Done(int result) => $"{result}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(2); }
        """));
}
