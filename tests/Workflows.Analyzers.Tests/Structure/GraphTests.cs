namespace Workflows.Analyzers.Tests.Structure;

/// <summary>WFL1006 and WFL1007: states that are never reached, and that never end.</summary>
public sealed class GraphTests
{
    [Theory]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Pass(End = true)] static string {|WFL1006:Other|}(string text) => text;")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Pass(Next = nameof(Last))] static int {|WFL1006:Other|}(int n) => n; [Pass(End = true)] static int Last(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Pass(End = true)] static int Last(int n) => n; [Pass(Next = nameof(Last))] static int {|WFL1006:Other|}(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Pass(Next = nameof(B))] static int {|WFL1006:A|}(int n) => n; [Pass(Next = nameof(A))] static int B(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Fail(\"A\")] static partial void {|WFL1006:A|}(); [Fail(\"B\")] static partial void {|WFL1006:B|}();")]
    public Task States_that_no_transition_leads_to_are_found_once_for_each_way_in(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(Next = nameof(Work))] int {|WFL1007:Work|}(int n) => n;")]
    [InlineData("[Task(Next = nameof(A))] int Work(int n) => n; [Pass(Next = nameof(B))] static int {|WFL1007:A|}(int n) => n; [Pass(Next = nameof(A))] static int B(int n) => n;")]
    [InlineData("[Pass(Next = nameof(B))] static int {|WFL1007:A|}(int n) => n; [Pass(Next = nameof(A))] static int B(int n) => n; [Task(Next = nameof(A))] int Work(int n) => n;")]
    [InlineData("""
        [Choice] static Next Work(int n) => n switch { 1 => nameof(A), 2 => nameof(B), _ => nameof(Done) };
        [Wait(Seconds = 1, Next = nameof(A))] static partial void {|WFL1007:A|}();
        [Wait(Seconds = 1, Next = nameof(B))] static partial void {|WFL1007:B|}();
        [Succeed] static partial void Done();
        """)]
    public Task A_cycle_without_a_way_out_is_found_once(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Choice] static Next Work(int n) => n > 1 ? nameof(Pause) : nameof(Done); [Wait(Seconds = 1, Next = nameof(Work))] static partial void Pause(); [Succeed] static partial void Done();")]
    [InlineData("[Choice] static Next Work(int n) => n switch { > 1 => {|WFL1008:nameof(Work)|}, 0 => nameof(Done) }; [Fail(\"No\")] static partial void Done();")]
    public Task A_cycle_with_a_way_out_is_right(string states) => CheckAsync(states, "CS8509");

    private static Task CheckAsync(string states, string? allowed = null) => Findings.CheckAsync($$"""
        {{(allowed is null ? "" : $"#pragma warning disable {allowed}")}}
        [Workflow("w", StartAt = nameof(Work))] partial class W { {{states}} }
        """);
}
