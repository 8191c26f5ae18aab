namespace Workflows.Analyzers.Tests.DataFlow;

/// <summary>WFL2001: what a state gives and what the next one takes.</summary>
public sealed class EdgeTests
{
    [Theory]
    [InlineData("int", "string")]
    [InlineData("int", "long")]
    [InlineData("Order[]", "IReadOnlyList<Basket>")]
    [InlineData("IReadOnlyList<Order>", "Order[]")]
    [InlineData("Basket", "Order")]
    [InlineData("Other.Order", "Order")]
    [InlineData("Order?[]", "Order[]")]
    public Task Types_that_do_not_fit_are_found_at_next(string given, string taken) => CheckAsync($$"""
        [Task(Next = {|WFL2001:nameof(Take)|})] {{given}} Work(int n) => default!;
        [Task(End = true)] int Take({{taken}} value) => 1;
        """);

    [Theory]
    [InlineData("int", "int")]
    [InlineData("int", "int?")]
    [InlineData("Order", "Order?")]
    [InlineData("Order[]", "IReadOnlyList<Order>")]
    [InlineData("List<Order>", "IEnumerable<Order>")]
    [InlineData("Order", "Basket")]
    [InlineData("Order", "Basket?")]
    [InlineData("Order", "System.Text.Json.JsonElement")]
    public Task Types_that_fit_are_right(string given, string taken) => CheckAsync($$"""
        [Task(Next = nameof(Take))] {{given}} Work(int n) => default!;
        [Task(End = true)] int Take({{taken}} value) => 1;
        """);

    [Fact]
    public Task Each_arm_of_a_choice_is_found_at_its_own_target() => CheckAsync("""
        [Choice]
        static Next Work(int n) => n switch
        {
            1 => nameof(Text),
            2 => Next.To(nameof(Text), "two"),
            3 => Next.To({|WFL2001:nameof(Text)|}, 3.5),
            4 => Next.To(nameof(Number), 4),
            5 => {|WFL2001:nameof(Flag)|},
            6 => nameof(Flag),
            _ => nameof(Number),
        };
        [Succeed] static int Text(string text) => 1;
        [Succeed] static int Number(int n) => n;
        [Succeed] static int Flag(bool flag) => 1;
        """.Replace("1 => nameof(Text)", "1 => {|WFL2001:nameof(Text)|}"));

    [Fact]
    public Task A_shaping_method_that_does_not_fit_is_found_where_it_is_named() => CheckAsync("""
        [Task(Next = nameof(B), Arguments = {|WFL2001:nameof(ToText)|})] int Work(int n) => n;
        [Task(Next = nameof(C), Output = {|WFL2001:nameof(ToText)|})] string B(int n) => "";
        [Task(End = true, Output = {|WFL2001:nameof(Both)|})] int C(string text) => 1;
        static string ToText(int n) => $"{n}";
        static string Both(int input, int result) => $"{input}";
        """);

    [Fact]
    public Task Two_types_into_a_transparent_state_are_right_unless_somebody_reads_them() => CheckAsync("""
        [Choice] static Next Work(int n) => n > 1 ? nameof(Text) : nameof(Number);
        [Pass(Next = nameof(Pause))] static string Text(int n) => "";
        [Pass(Next = nameof(Pause))] static int Number(int n) => n;
        [Wait(Seconds = 1, Next = nameof(Done))] static partial void Pause();
        [Succeed] static partial void Done();
        """);

    [Fact]
    public Task Two_types_into_a_transparent_state_are_found_once_where_somebody_reads_them() => CheckAsync("""
        [Choice] static Next Work(int n) => n switch { 1 => nameof(Text), 2 => nameof(Flag), _ => nameof(Number) };
        [Pass(Next = nameof(Pause))] static string Text(int n) => "";
        [Pass(Next = nameof(Pause))] static bool Flag(int n) => true;
        [Pass(Next = nameof(Pause))] static int Number(int n) => n;
        [Wait(Seconds = 1, Next = {|WFL2001:nameof(Done)|})] static partial void Pause();
        [Succeed] static int Done(int n) => n;
        """);

    private static Task CheckAsync(string states) => Findings.CheckAsync($$"""
        namespace Other { public sealed record Order(int Size); }
        public record Basket(int Size);
        public sealed record Order(int Size, string Text) : Basket(Size);
        [Workflow("w", StartAt = nameof(Work))] partial class W { {{states}} }
        """);
}
