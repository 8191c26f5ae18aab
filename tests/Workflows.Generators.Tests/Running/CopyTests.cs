namespace Workflows.Generators.Tests.Running;

/// <summary>Tasks whose code changes what they were given.</summary>
public sealed class CopyTests
{
    private const string Cart = """
        public sealed class Cart { public List<string> Lines { get; set; } = new(); public int[] Sizes { get; set; } = { 1 }; public Cart? Inner { get; set; } }
        """;

    [Theory]
    [InlineData("false", "a,b 9")]
    [InlineData("true", "a 1")]
    public async Task A_change_is_seen_by_the_next_state_unless_inputs_are_copied(string copies, string seen) => Assert.Equal(seen, await Snippet.RunAsync($$"""
        {{Cart}}

        [Workflow("w", StartAt = nameof(Pack), CopyInputs = {{copies}})]
        public sealed partial class W
        {
            [Task(Next = nameof(Show))] void Pack(Cart cart) { cart.Lines.Add("b"); cart.Sizes[0] = 9; }
            [Task(End = true)] string Show(Cart cart) => $"{string.Join(",", cart.Lines)} {cart.Sizes[0]}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Cart { Lines = { "a" } }); }
        """));

    [Theory]
    [InlineData("false", "a,b,b,b")]
    [InlineData("true", "a,b")]
    public async Task A_change_is_seen_by_the_next_try_unless_inputs_are_copied(string copies, string seen) => Assert.Equal(seen, await Snippet.RunAsync($$"""
        {{Cart}}

        [Workflow("w", StartAt = nameof(Pack), CopyInputs = {{copies}})]
        public sealed partial class W
        {
            private int _tries;

            [Task(End = true), Retry<TimeoutException>(IntervalSeconds = 1, MaxAttempts = 2, MaxDelaySeconds = 2, BackoffRate = 1)]
            async Task<string> Pack(Cart cart)
            {
                await Task.Yield();
                cart.Lines.Add("b");
                return ++_tries < 3 ? throw new TimeoutException() : string.Join(",", cart.Lines);
            }
        }

        static class Program
        {
            public static async Task<string> Main() => await new W().RunAsync(new Cart { Lines = { "a" } }, new RunOptions { TimeProvider = new Impatient() });
        }

        sealed class Impatient : TimeProvider
        {
            public override System.Threading.ITimer CreateTimer(System.Threading.TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
                System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
        """));

    [Theory]
    [InlineData("false", "a,b and boom")]
    [InlineData("true", "a and boom")]
    public async Task A_change_is_seen_by_the_handler_unless_inputs_are_copied(string copies, string seen) => Assert.Equal(seen, await Snippet.RunAsync($$"""
        {{Cart}}

        [Workflow("w", StartAt = nameof(Pack), CopyInputs = {{copies}})]
        public sealed partial class W
        {
            [Task(End = true), Catch(nameof(Handle), Output = nameof(Shape))]
            string Pack(Cart cart) { cart.Lines.Add("b"); throw new InvalidOperationException("boom"); }
            static Failed Shape(Cart cart, ErrorOutput error) => new(cart, error.Error);
            [Task(End = true)] string Handle(Failed failed) => $"{string.Join(",", failed.Cart.Lines)} and boom";
        }

        public sealed record Failed(Cart Cart, string? Error);

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Cart { Lines = { "a" } }); }
        """));

    [Theory]
    [InlineData("false", "2")]
    [InlineData("true", "1")]
    public async Task A_change_is_seen_by_what_sets_variables_unless_inputs_are_copied(string copies, string seen) => Assert.Equal(seen, await Snippet.RunAsync($$"""
        {{Cart}}

        [Workflow("w", StartAt = nameof(Pack), CopyInputs = {{copies}})]
        public sealed partial class W
        {
            [Task(Next = nameof(Show)), Assign(nameof(size))] int Pack(Cart cart) { cart.Lines.Add("b"); return 7; }
            static int size(Cart cart, int result) => cart.Lines.Count;
            [Pass(End = true)] static string Show([Variable] int size) => $"{size}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Cart { Lines = { "a" } }); }
        """));

    [Theory]
    [InlineData("false", "2 2")]
    [InlineData("true", "1 1")]
    public async Task A_change_is_seen_by_who_reads_the_variable_or_the_executions_input_unless_inputs_are_copied(string copies, string seen) =>
        Assert.Equal(seen, await Snippet.RunAsync($$"""
        {{Cart}}

        [Workflow("w", StartAt = nameof(Make), TimeoutSeconds = 99, CopyInputs = {{copies}})]
        public sealed partial class W
        {
            [Task(Next = nameof(Pack)), Assign("xs")] List<int> Make(Cart cart) => new() { 1 };
            [Task(Next = nameof(Show))] int Pack([Variable] List<int> xs, [ExecutionInput] Cart start) { xs.Add(2); start.Lines.Add("b"); return 0; }
            [Pass(End = true)] static string Show([Variable] List<int> xs, [ExecutionInput] Cart start) => $"{xs.Count} {start.Lines.Count}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Cart { Lines = { "a" } }); }
        """));

    [Theory]
    [InlineData("false", "2")]
    [InlineData("true", "1")]
    public async Task A_change_of_an_input_that_a_variable_holds_too_is_seen_unless_inputs_are_copied(string copies, string seen) => Assert.Equal(seen, await Snippet.RunAsync($$"""
        {{Cart}}

        [Workflow("w", StartAt = nameof(Take), CopyInputs = {{copies}})]
        public sealed partial class W
        {
            [Pass(Next = nameof(Pack)), Assign("xs")] static List<string> Take(Cart cart) => cart.Lines;
            [Task(Next = nameof(Show))] int Pack(List<string> lines) { lines.Add("b"); return 0; }
            [Pass(End = true)] static string Show([Variable] List<string> xs) => $"{xs.Count}";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Cart { Lines = { "a" } }); }
        """));

    [Fact]
    public async Task A_copy_has_nothing_in_common_with_the_input_of_Arguments_either() => Assert.Equal("1 a,b a", await Snippet.RunAsync($$"""
        {{Cart}}

        [Workflow("w", StartAt = nameof(Pack), CopyInputs = true)]
        public sealed partial class W
        {
            [Task(Next = nameof(Show), Arguments = nameof(LinesOf), Output = nameof(Both))] string Pack(List<string> lines) { lines.Add("b"); return string.Join(",", lines); }
            static List<string> LinesOf(Cart? cart) => cart!.Lines;
            static Packed Both(Cart? cart, string lines) => new(cart, lines);
            [Task(End = true)] ValueTask<string> Show(Packed packed) => new($"{packed.Cart!.Lines.Count} {packed.Lines} {packed.Cart.Lines[0]}");
        }

        public sealed record Packed(Cart? Cart, string Lines);

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Cart { Lines = { "a" } }); }
        """));

    [Fact]
    public void What_cannot_be_changed_or_is_not_seen_again_is_not_copied()
    {
        const string Source = """
            public sealed record Order(string Id, IReadOnlyList<string> Lines);
            public sealed class Box { public int Size { get; set; } }

            [Workflow("w", StartAt = nameof(Pack), CopyInputs = true)]
            public sealed partial class W
            {
                [Task(Next = nameof(Weigh))] void Pack(Order order) { }
                [Task(Next = nameof(Use))] Box Weigh(Order order) => new();
                [Task(End = true)] int Use(Box box) => box.Size++;
            }
            """;

        Assert.DoesNotContain("DataCopy", Snippet.GeneratedFile(Source, "W.Run.g.cs"));
        Assert.Contains("DataCopy", Snippet.GeneratedFile(Source.Replace("int Use", "void Use").Replace("=> box.Size++", "=> box.Size++"), "W.Run.g.cs"));
    }
}
