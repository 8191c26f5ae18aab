namespace Workflows.Generators.Tests.Running;

/// <summary>Values of several types that come together.</summary>
public sealed class JoinTests
{
    [Theory]
    [InlineData(1, "none")]
    [InlineData(2, "b")]
    public async Task A_state_that_hands_on_keeps_what_comes_in_as_nullable_and_not(int number, string text) => Assert.Equal(text, await Snippet.RunAsync($$"""
        public sealed record Order(string Id);

        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice] static Next Route(int n) => n > 1 ? nameof(Some) : nameof(None);
            [Task(Next = nameof(Pause))] public Order? None(int n) => null;
            [Task(Next = nameof(Pause))] public Order Some(int n) => new("b");
            [Wait(Seconds = 0, Next = nameof(Use))] static partial void Pause();
            [Succeed] static string Use(Order? order) => order?.Id ?? "none";
        }

        static class Program { public static async Task<string> Main() => await new W().RunAsync({{number}}); }
        """));

    [Theory]
    [InlineData(3, "c")]
    [InlineData(2, "none")]
    [InlineData(1, "none")]
    public async Task A_choice_hands_different_types_to_one_state(int number, string text) => Assert.Equal(text, await Snippet.RunAsync($$"""
        public sealed record Order(string Id);

        [Workflow("w", StartAt = nameof(Route))]
        public sealed partial class W
        {
            [Choice] static Next Route(Both both) => both.Number switch
            {
                3 => Next.To(nameof(Use), both.Sure),
                _ => Next.To(nameof(Use), both.Maybe),
            };
            [Succeed] static string Use(Order? order) => order?.Id ?? "none";
        }

        public sealed record Both(int Number, Order Sure, Order? Maybe);

        static class Program { public static async Task<string> Main() => await new W().RunAsync(new Both({{number}}, new("c"), null)); }
        """));

    [Fact]
    public async Task Data_may_be_internal_and_names_may_be_taken() => Assert.Equal("1", await Snippet.RunAsync("""
        namespace Shop
        {
            record State(int N);

            [Workflow("w", StartAt = nameof(Keep))]
            public sealed partial class W
            {
                private readonly int NameOf = 1;
                [Task(End = true)] State Keep(State state) => state with { N = NameOf };
            }
        }

        static class Program { public static async Task<string> Main() => (await new Shop.W().RunAsync(new Shop.State(0))).N.ToString(); }
        """));
}
