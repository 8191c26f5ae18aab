namespace Workflows.Generators.Tests.Running;

public sealed class RunnerTests
{
    [Fact]
    public async Task A_task_gives_its_result_to_the_next_state() => Assert.Equal("7", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Add))]
        public sealed partial class W
        {
            [Task(Next = nameof(Text))] public int Add(int number) => number + 5;
            [Succeed] static string Text(int sum) => $"{sum}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(2); }
        """));

    [Theory]
    [InlineData("int Work(int n) => n + 1;")]
    [InlineData("Task<int> Work(int n) => Task.FromResult(n + 1);")]
    [InlineData("async Task<int> Work(int n) { await Task.Yield(); return n + 1; }")]
    [InlineData("ValueTask<int> Work(int n) => new(n + 1);")]
    [InlineData("async ValueTask<int> Work(int n, CancellationToken ct) { await Task.Delay(1, ct); return n + 1; }")]
    [InlineData("static int Work(int n) => n + 1;")]
    public async Task A_task_may_be_synchronous_or_not(string work) => Assert.Equal("3", await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            [Task(End = true)] public {{work}}
        }

        static class Program { public static async Task<string> Main() => (await new W().RunAsync(2)).ToString(); }
        """));

    [Theory]
    [InlineData("void Note(Order order) { }")]
    [InlineData("Task Note(Order order) => Task.CompletedTask;")]
    [InlineData("ValueTask Note(Order order) => default;")]
    [InlineData("[DiscardResult] public string Note(Order order) => order.Id;")]
    [InlineData("Task Note() => Task.CompletedTask;")]
    public async Task A_task_without_a_result_gives_its_input_on(string note) => Assert.Equal("a", await Snippet.RunAsync($$"""
        public sealed record Order(string Id);

        [Workflow("w", StartAt = nameof(Note))]
        public sealed partial class W
        {
            [Task(Next = nameof(Done))] {{(note[0] == '[' ? note : "public " + note)}}
            [Succeed] static string Done(Order order) => order.Id;
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Order("a")); }
        """));

    [Fact]
    public async Task A_result_path_replaces_a_nested_member() => Assert.Equal("k1 new", await Snippet.RunAsync("""
        public sealed record Descriptor(string Text);
        public sealed record Artifact(string Key, Descriptor? Descriptor);
        public sealed record Order(Artifact Artifact);

        [Workflow("w", StartAt = nameof(Describe))]
        public sealed partial class W
        {
            [Task(End = true), ResultPath(nameof(Order.Artifact), nameof(Artifact.Descriptor))]
            public Descriptor Describe(Order order) => new("new");
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                var order = await new W().RunAsync(new Order(new Artifact("k1", null)));
                return $"{order.Artifact.Key} {order.Artifact.Descriptor?.Text}";
            }
        }
        """));

    [Fact]
    public async Task Arguments_and_output_shape_what_goes_in_and_out() => Assert.Equal("3:A:aa", await Snippet.RunAsync("""
        public sealed record Order(string Id, int Count);

        [Workflow("w", StartAt = nameof(Upper))]
        public sealed partial class W
        {
            [Task(End = true, Arguments = nameof(IdOf), Output = nameof(Join))]
            public string Upper(string text) => text.ToUpperInvariant() + ":" + text + text;

            static string IdOf(Order order) => order.Id;
            static string Join(Order order, string result) => $"{order.Count}:{result}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Order("a", 3)); }
        """));

    [Fact]
    public async Task Arguments_and_a_result_path_read_the_states_input() => Assert.Equal("a 2 AA", await Snippet.RunAsync("""
        public sealed record Order(string Id, int Count, string? Label);

        [Workflow("w", StartAt = nameof(Upper))]
        public sealed partial class W
        {
            [Task(End = true, Arguments = nameof(IdOf)), ResultPath(nameof(Order.Label))]
            public string Upper(string text) => text.ToUpperInvariant() + text.ToUpperInvariant();

            static string IdOf(Order order) => order.Id;
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                var order = await new W().RunAsync(new Order("a", 2, null));
                return $"{order.Id} {order.Count} {order.Label}";
            }
        }
        """));

    [Theory]
    [InlineData(5, "big 5")]
    [InlineData(0, "zero")]
    [InlineData(-5, "Small")]
    public async Task A_choice_goes_where_its_method_says(int number, string outcome) => Assert.Equal(outcome, await Snippet.RunAsync($$"""
        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice] static Next Route(int n) => n switch { > 1 => Next.To(nameof(Text), $"big {n}"), 0 => Next.To(nameof(Text), "zero"), _ => nameof(Small) };
            [Succeed] static partial void Text();
            [Fail("Small")] static partial void Small();
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                try { return await new W().RunAsync({{number}}); }
                catch (WorkflowFailedException e) { return e.Error!; }
            }
        }
        """));

    [Fact]
    public async Task A_choice_hands_on_its_input_or_another_value_of_the_same_type() => Assert.Equal("10 1", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice] static Next Route(int n) => n > 1 ? Next.To(nameof(Done), 10) : nameof(Done);
            [Succeed] static partial void Done();
        }

        static class Program { public static async Task<string> Main() => $"{await new W().RunAsync(5)} {await new W().RunAsync(1)}"; }
        """));

    [Fact]
    public async Task A_loop_runs_until_its_choice_leaves_it() => Assert.Equal("100000", await Snippet.RunAsync("""
        public sealed record Loop(int Count);

        [Workflow("w", StartAt = nameof(Next))]
        public sealed partial class W
        {
            [Pass(Next = nameof(Again))] static Loop Next(Loop loop) => loop with { Count = loop.Count + 1 };
            [Choice] static Workflows.Next Again(Loop loop) => loop.Count < 100_000 ? nameof(Next) : nameof(Done);
            [Succeed] static int Done(Loop loop) => loop.Count;
        }

        static class Program { public static async Task<string> Main() => (await new W().RunAsync(new Loop(0))).ToString(); }
        """));

    [Fact]
    public async Task A_workflow_may_read_no_input_and_give_no_output() => Assert.Equal("done", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Work))]
        public sealed partial class W
        {
            [Task(End = true)] public Task Work() => Task.CompletedTask;
        }

        static class Program
        {
            public static async Task<string> Main()
            {
                ValueTask run = new W().RunAsync();
                await run;
                return "done";
            }
        }
        """));

    [Fact]
    public async Task Names_that_clash_or_are_keywords_are_no_trouble() => Assert.Equal("2", await Snippet.RunAsync("""
        namespace @event
        {
            public static partial class Outer
            {
                [Workflow("w", StartAt = nameof(@new))]
                internal sealed partial class @class
                {
                    [Task(Next = nameof(order))] public int @new(int @in) => @in;
                    [Task(Next = nameof(result))] public int order(int state) => state;
                    [Task(Next = nameof(input), Output = nameof(output))] public int result(int observer) => observer;
                    static int output(int result) => result + 1;
                    [Pass(Next = nameof(options))] static int input(int cancellationToken) => cancellationToken;
                    [Pass(End = true)] static int options(int evaluating) => evaluating;
                }
            }
        }

        static class Program { public static async Task<string> Main() => (await new @event.Outer.@class().RunAsync(1)).ToString(); }
        """));

    [Fact]
    public async Task States_may_stand_in_several_parts_and_in_a_base_class() => Assert.Equal("abc", await Snippet.RunAsync("""
        public abstract class Base
        {
            [Task(Next = "Second")] public string First(string text) => text + "b";
        }

        [Workflow("w", StartAt = nameof(First))]
        public sealed partial class W : Base;

        public sealed partial class W
        {
            [Task(End = true)] public string Second(string text) => text + "c";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync("a"); }
        """));

    [Fact]
    public async Task Data_converts_to_nullable_and_to_read_only_views_and_to_json() => Assert.Equal("2 [1,2]", await Snippet.RunAsync("""
        [Workflow("w", StartAt = nameof(Make))]
        public sealed partial class W
        {
            [Task(Next = nameof(Count))] public int[] Make(int n) => [n, 2];
            [Task(Next = nameof(Show), Output = nameof(Keep))] public int Count(IReadOnlyList<int> numbers) => numbers.Count;
            static Counted Keep(IReadOnlyList<int> numbers, int count) => new(count, numbers);
            [Task(End = true)] public string Show(System.Text.Json.JsonElement any) => any.GetProperty("count") + " " + any.GetProperty("numbers").GetRawText();
        }

        public sealed record Counted(int Count, IReadOnlyList<int> Numbers);

        static class Program { public static async Task<string> Main() => await new W().RunAsync(1); }
        """));
}
