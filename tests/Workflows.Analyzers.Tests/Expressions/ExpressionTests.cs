namespace Workflows.Analyzers.Tests.Expressions;

/// <summary>WFL4001 and WFL4002 in whole workflows. The subset itself is tested where it is read.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("[Pass(End = true)] static string Work(string text) => {|WFL4004:text.ToUpper()|};")]
    [InlineData("[Succeed] static string Work(string text) => {|WFL4001:text.Normalize()|} + {|WFL4004:text.ToLower()|};")]
    [InlineData("[Wait(End = true)] static DateTimeOffset Work() => {|WFL4001:DateTimeOffset.UtcNow|};")]
    [InlineData("[Fail] static WorkflowError Work(string text) => new({|WFL4001:text.Normalize()|});")]
    [InlineData("[Choice] static Next Work(string text) => {|WFL4001:text.Normalize()|} == \"\" ? nameof(Work) : nameof(Done); [Succeed] static partial void Done();")]
    [InlineData("[Task(End = true, Arguments = nameof(Shape))] int Work(string text) => 1; static string Shape(string text) => {|WFL4001:text.Normalize()|};")]
    public Task An_expression_outside_of_the_subset_is_found(string state) => CheckAsync(state);

    [Fact]
    public Task A_shaping_method_that_two_states_share_is_found_once() => CheckAsync("""
        [Task(Next = nameof(Again), Arguments = nameof(Shape))] string Work(string text) => text;
        [Task(End = true, Arguments = nameof(Shape))] string Again(string text) => text;
        static string Shape(string text) => {|WFL4001:text.Normalize()|};
        """);

    [Fact]
    public Task A_task_may_do_anything() => CheckAsync("""
        [Task(Next = nameof(Done))] async Task<string> Work(string text) { await Task.Yield(); return text.ToUpper() + DateTime.Now; }
        [Succeed] string Done(string text) => text + "!";
        """);

    [Theory]
    [InlineData("{|WFL4002:nameof(Done)|}")]
    [InlineData("n > 1 ? {|WFL4002:$\"{n}\"|} : nameof(Done)")]
    [InlineData("n > 1 ? {|WFL4002:throw new Exception()|} : nameof(Done)")]
    [InlineData("n switch { 1 => nameof(Done), _ => Next.To({|WFL4002:$\"{n}\"|}, n) }")]
    public Task A_choice_that_cannot_be_translated_is_found_and_nothing_else(string body) => CheckAsync($$"""
        [Choice] static Next Work(int n) => {{body}};
        [Succeed] static int Done(int n) => n;
        [Succeed] static int Other(int n) => n;
        """);

    [Theory]
    [InlineData("n switch { 1 => Next.To(nameof(Done), {|WFL4002:n switch { 1 => 5 }|}) }")]
    [InlineData("n switch { > 0 when {|WFL4002:n switch { 1 => true, 2 => false }|} => nameof(Done), 0 => nameof(Done) }")]
    public Task A_nested_switch_that_fails_otherwise_than_its_choice_is_found(string body) => CheckAsync($$"""
        #pragma warning disable CS8509, CS8524
        [Choice] static Next Work(int n) => {{body}};
        [Succeed] static int Done(int n) => n;
        """);

    [Theory]
    [InlineData("n switch { 1 => Next.To(nameof(Done), n switch { 1 => 5 }), _ => nameof(Done) }")]
    [InlineData("n switch { 1 => Next.To(nameof(Done), n switch { 1 => 5, _ => 6 }), 2 => nameof(Done) }")]
    [InlineData("n switch { 1 => nameof(Done) }")]
    public Task A_switch_without_a_default_is_right_where_it_fails_as_in_the_definition(string body) => CheckAsync($$"""
        #pragma warning disable CS8509
        [Choice] static Next Work(int n) => {{body}};
        [Succeed] static int Done(int n) => n;
        """);

    private static Task CheckAsync(string states) => Findings.CheckAsync("[Workflow(\"w\", StartAt = nameof(Work))] partial class W\n{\n" + states + "\n}");
}
