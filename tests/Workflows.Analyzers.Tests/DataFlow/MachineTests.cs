namespace Workflows.Analyzers.Tests.DataFlow;

/// <summary>WFL2002 and WFL2003: what the whole workflow takes and gives.</summary>
public sealed class MachineTests
{
    [Theory]
    [InlineData("int n", "string text")]
    [InlineData("Order order", "Basket basket", "[Task(Next = nameof(Done))] void")]
    public Task An_input_that_is_read_as_two_types_is_found_at_the_start(string first, string second, string task = "[Task(Next = nameof(Done))] int") => CheckAsync($$"""
        [Choice] static Next {|WFL2002:Work|}(WorkflowContext context) => context.Execution.Name == "a" ? nameof(A) : nameof(B);
        {{task}} A({{first}}) => throw new Exception();
        {{task}} B({{second}}) => throw new Exception();
        [Succeed] static partial void Done();
        """);

    [Theory]
    [InlineData("int n", "int n")]
    [InlineData("int n", "int? n")]
    [InlineData("int? n", "int n")]
    [InlineData("Basket basket", "Order order")]
    [InlineData("System.Text.Json.JsonElement json", "Order order")]
    public Task An_input_of_one_type_that_fits_all_is_right(string first, string second) => CheckAsync($$"""
        [Choice] static Next Work(WorkflowContext context) => context.Execution.Name == "a" ? nameof(A) : nameof(B);
        [Task(Next = nameof(Done))] int A({{first}}) => 1;
        [Task(Next = nameof(Done))] int B({{second}}) => 1;
        [Succeed] static partial void Done();
        """);

    [Theory]
    [InlineData("[Task(End = true)] string {|WFL2003:B|}(int n) => \"\";")]
    [InlineData("[Succeed] static long {|WFL2003:B|}(int n) => 1;")]
    [InlineData("[Task(End = true)] Other.Order {|WFL2003:B|}(int n) => null!;", "Order")]
    public Task Ends_of_different_types_are_found(string end, string first = "int") => CheckAsync($$"""
        [Choice] static Next Work(int n) => n > 1 ? nameof(A) : nameof(B);
        [Task(End = true)] {{first}} A(int n) => default!;
        {{end}}
        """);

    [Fact]
    public Task An_end_without_a_value_beside_one_with_a_value_is_found() => CheckAsync("""
        [Choice] static Next Work(WorkflowContext context) => context.Execution.Name == "a" ? nameof(A) : nameof(B);
        [Task(End = true)] int A() => 1;
        [Succeed] static partial void {|WFL2003:B|}();
        """);

    [Theory]
    [InlineData("[Task(End = true)] int B(int n) => n;")]
    [InlineData("[Task(End = true)] int? B(int n) => n;")]
    [InlineData("[Fail(\"No\")] static partial void B();")]
    [InlineData("[Succeed] static partial void B();")]
    public Task Ends_of_one_type_are_right(string end) => CheckAsync($$"""
        [Choice] static Next Work(int n) => n > 1 ? nameof(A) : nameof(B);
        [Task(End = true)] int A(int n) => 1;
        {{end}}
        """);

    [Fact]
    public Task Ends_that_nobody_gives_a_type_are_right() => CheckAsync("""
        [Task(Next = nameof(Done))] void Work() { }
        [Succeed] static partial void Done();
        """);

    private static Task CheckAsync(string states) => Findings.CheckAsync($$"""
        namespace Other { public sealed record Order(int Size); }
        public record Basket(int Size);
        public sealed record Order(int Size, string Text) : Basket(Size);
        [Workflow("w", StartAt = nameof(Work))] partial class W { {{states}} }
        """);
}
