namespace Workflows.Analyzers.Tests.Structure;

/// <summary>WFL1001 to WFL1005: where a workflow starts and where its states lead.</summary>
public sealed class TransitionTests
{
    [Theory]
    [InlineData("[{|WFL1001:Workflow(\"w\")|}]")]
    [InlineData("[{|WFL1001:Workflow(\"w\", StartAt = \"\")|}]")]
    [InlineData("[{|WFL1001:Workflow(\"w\", StartAt = null)|}]")]
    [InlineData("[Workflow(\"w\", StartAt = {|WFL1002:\"Missing\"|})]")]
    [InlineData("[Workflow(\"w\", StartAt = {|WFL1002:nameof(Other)|})]")]
    [InlineData("[Workflow(\"w\", StartAt = {|WFL1002:\"First state\"|})]")]
    public Task A_start_that_is_missing_or_unknown_is_the_only_message(string workflow) => Findings.CheckAsync($$"""
        {{workflow}}
        partial class W
        {
            [Task(Name = "First state", Next = nameof(Loop))] int Work(int n) => n;
            [Pass(Next = nameof(Loop))] static int Loop(int n) => n;
            [Pass(End = true)] static string Unreached(string text) => text;
            int Other() => 1;
        }
        """);

    [Theory]
    [InlineData("[Task(Next = {|WFL1003:\"Missing\"|})] int Work(int n) => n;")]
    [InlineData("[Wait(Seconds = 1, Next = {|WFL1003:nameof(Other)|})] static partial void Work();")]
    [InlineData("[Choice] static Next Work(int n) => n > 1 ? {|WFL1003:nameof(Other)|} : nameof(Done);")]
    [InlineData("[Choice] static Next Work(int n) => n switch { 1 => {|WFL1003:\"A\"|}, 2 => Next.To({|WFL1003:\"B\"|}, 1), 3 => {|WFL1003:\"A\"|}, _ => nameof(Done) };")]
    public Task A_target_that_is_no_state_is_the_only_message(string start) => Findings.CheckAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        partial class W
        {
            {{start}}
            [Pass(Next = nameof(Unreached))] static int Unreached(int n) => n;
            [Succeed] static partial void Done();
            int Other() => 1;
        }
        """);

    [Theory]
    [InlineData("[Task(Next = nameof(Done), End = {|WFL1004:true|})]")]
    [InlineData("[Pass(End = {|WFL1004:true|}, Next = nameof(Done))]")]
    [InlineData("[{|WFL1005:Task|}]")]
    [InlineData("[{|WFL1005:Pass(End = false)|}]")]
    [InlineData("[{|WFL1005:Task(Next = \"\")|}]")]
    public Task Both_or_neither_of_next_and_end_is_the_only_message(string attribute) => Findings.CheckAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        partial class W
        {
            {{attribute}} int Work(int n) => n;
            [Task(Next = nameof(Loop))] string Done(int n) => "";
            [Pass(Next = nameof(Loop))] static string Loop(string text) => text;
        }
        """);

    [Theory]
    [InlineData("[Task(Next = nameof(Done), End = false)]")]
    [InlineData("[Task(Next = W.Last)]")]
    public Task A_constant_that_names_a_state_is_right(string attribute) => Findings.CheckAsync($$"""
        [Workflow("w", StartAt = nameof(Work))]
        partial class W
        {
            public const string Last = nameof(Done);
            {{attribute}} int Work(int n) => n;
            [Succeed] static partial void Done();
        }
        """);
}
