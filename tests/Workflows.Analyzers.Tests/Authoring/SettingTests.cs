namespace Workflows.Analyzers.Tests.Authoring;

/// <summary>WFL0005 and WFL0007 to WFL0011: names, settings and values.</summary>
public sealed class SettingTests
{
    private const string TooLong = "x2345678901234567890123456789012345678901234567890123456789012345678901234567890x";

    [Theory]
    [InlineData("[Task(Name = {|WFL0005:\"\"|}, End = true)] int Work(int n) => n;")]
    [InlineData("[Task(Name = {|WFL0005:\"a\\tb\"|}, End = true)] int Work(int n) => n;")]
    [InlineData("[Task(Name = {|WFL0005:\"" + TooLong + "\"|}, End = true)] int Work(int n) => n;")]
    [InlineData("[Task(Next = nameof(" + TooLong + "))] int Work(int n) => n; [Pass(End = true)] static int {|WFL0005:" + TooLong + "|}(int n) => n;")]
    public Task A_state_name_that_asl_refuses_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(Name = \"Ship {order} ✓\", End = true)] int Work(int n) => n;")]
    [InlineData("[Task(Name = \"x2345678901234567890123456789012345678901234567890123456789012345678901234567890\", End = true)] int Work(int n) => n;")]
    public Task A_state_name_of_printable_characters_is_right(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Task(End = true)] int {|WFL0008:Work|}(string n) => 1;")]
    [InlineData("[Task(Next = nameof(Other))] int Work(int n) => n; [Task(Name = {|WFL0008:\"Work\"|}, End = true)] int Other(int n) => n;")]
    [InlineData("[Task(Next = nameof(Work))] int WorkAsync(int n) => n; [Task(End = true)] int {|WFL0008:Work|}(int n) => n;", "WorkAsync")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Task(Next = nameof(Left))] int {|WFL0008:Work|}(string n) => 1; [Pass(End = true)] static int Left(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Pass] int {|WFL0008:Work|}(string n) => 1; [Choice] Next {|WFL0008:Work|}(bool b) => \"\";")]
    public Task A_state_name_that_is_taken_is_found(string states, string startAt = "Work") => CheckAsync(states, startAt);

    [Fact]
    public Task A_pure_state_that_is_overridden_by_no_state_is_found() => Findings.CheckAsync("""
        abstract class Base { [Pass(End = true)] protected virtual int {|WFL0003:Work|}(int n) => n; }
        [Workflow("w", StartAt = nameof(Work))]
        sealed partial class W : Base { protected override int Work(int n) => n + 1; }
        """);

    [Fact]
    public Task A_state_that_overrides_an_inherited_state_is_right() => Findings.CheckAsync("""
        abstract class Base { [Task(End = true)] protected virtual int Work(int n) => n; [Pass(End = true)] protected abstract int Half(int n); }
        [Workflow("w", StartAt = nameof(Work))]
        partial class W : Base
        {
            [Task(Next = nameof(Half))] protected override int Work(int n) => n + 1;
            [Pass(End = true)] protected override int Half(int n) => n + 2;
        }
        """);

    [Theory]
    [InlineData("[Succeed, {|WFL0011:DiscardResult|}] static int Work(int n) => n;")]
    [InlineData("[Wait(Seconds = 1, End = true), {|WFL0011:ResultPath(\"A\")|}] static partial void Work();")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [{|WFL0011:DiscardResult|}] int Other() => 1;")]
    public Task An_attribute_that_nothing_reads_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("class Shop { [{|WFL0011:Task(End = true)|}] int Work(int n) => n; }")]
    [InlineData("abstract class Shop { [{|WFL0011:Pass|}, {|WFL0011:DiscardResult|}] protected int Work(int n) => n; } class Other : Shop;")]
    public Task A_state_outside_of_a_workflow_is_found(string source) => Findings.CheckAsync(source);

    [Fact]
    public Task States_of_a_base_class_of_a_workflow_are_right() => Findings.CheckAsync("""
        class First { [Task(Next = "Half")] protected int Work(int n) => n; }
        class Second : First { [Pass(End = true), DiscardResult] protected static int Half(int n) => n; }
        [Workflow("w", StartAt = nameof(Work))] partial class W : Second;
        """);

    private static Task CheckAsync(string states, string startAt = "Work") => Findings.CheckAsync($$"""
        public sealed record Order(string Text, int Total);
        [Workflow("w", StartAt = nameof({{startAt}}))] partial class W { {{states}} }
        """);
}
