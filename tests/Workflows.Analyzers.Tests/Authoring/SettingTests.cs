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
    [InlineData("[Task(End = true, Arguments = {|WFL0007:\"Missing\"|})] int Work(int n) => n;")]
    [InlineData("[Task(End = true, Output = {|WFL0007:nameof(Shape)|})] int Work(int n) => n; static int Shape(int n) => n; static int Shape(string n) => 1;")]
    [InlineData("[Task(End = true, Output = {|WFL0007:nameof(Shape)|})] int Work(int n) => n; int Shape => 1;")]
    public Task A_shaping_method_that_is_not_one_method_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(End = true, Arguments = nameof(Shape), Output = nameof(Shape))] int Work(int n) => n; static int Shape(int n) => n + 1;")]
    [InlineData("[Task(End = true, Output = nameof(Shape))] int Work(string n) => n.Length; static string Shape(string n, int length) => n;")]
    public Task A_shaping_method_by_its_name_is_right(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Task(End = true)] int {|WFL0008:Work|}(string n) => 1;")]
    [InlineData("[Task(Next = nameof(Other))] int Work(int n) => n; [Task(Name = {|WFL0008:\"Work\"|}, End = true)] int Other(int n) => n;")]
    [InlineData("[Task(Next = nameof(Work))] int WorkAsync(int n) => n; [Task(End = true)] int {|WFL0008:Work|}(int n) => n;", "WorkAsync")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Task(Next = nameof(Left))] int {|WFL0008:Work|}(string n) => 1; [Pass(End = true)] static int Left(int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n) => n; [Pass] int {|WFL0008:Work|}(string n) => 1; [Choice] Next {|WFL0008:Work|}(bool b) => \"\";")]
    public Task A_state_name_that_is_taken_is_found(string states, string startAt = "Work") => CheckAsync(states, startAt);

    [Theory]
    [InlineData("[Task(End = true)] int Work(int n) => Work(\"\"); int Work(string n) => 1;")]
    [InlineData("[Task(Next = nameof(Other))] int Work(int n) => n; [Task(Name = \"work\", End = true)] int Other(int n) => n;")]
    public Task A_method_beside_a_state_may_share_its_name(string states) => CheckAsync(states);

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
    [InlineData("[Task(End = true), {|WFL0009:Pass(End = true)|}] int Work(int n) => n;")]
    [InlineData("[Wait(Seconds = {|WFL0009:1|}, Timestamp = \"2030-01-01T00:00:00Z\", End = true)] static partial void Work();")]
    [InlineData("[Wait(Seconds = {|WFL0009:1|}, End = true)] static TimeSpan Work() => TimeSpan.FromSeconds(1);")]
    [InlineData("[Wait(Timestamp = {|WFL0009:\"2030-01-01T00:00:00Z\"|}, End = true)] static TimeSpan Work() => TimeSpan.FromSeconds(1);")]
    [InlineData("[Fail({|WFL0009:\"No\"|})] static WorkflowError Work() => new(\"No\");")]
    [InlineData("[Task(End = true), {|WFL0009:ResultPath(nameof(Order.Total))|}, DiscardResult] int Work(Order order) => 1;")]
    [InlineData("[Task(End = true, Output = nameof(Shape)), {|WFL0009:DiscardResult|}] int Work(Order order) => 1; static int Shape(int n) => n;")]
    [InlineData("[Task(End = true, Output = nameof(Shape)), {|WFL0009:ResultPath(\"Nothing\")|}] int Work(Order order) => 1; static int Shape(int n) => n;")]
    public Task Settings_that_exclude_each_other_are_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Wait(Timestamp = \"2030-01-01T00:00:00+02:00\", End = true)] static partial void Work();")]
    [InlineData("[Task(End = true), DiscardResult] int Work(Order order) => 1;")]
    [InlineData("[Task(End = true, Arguments = nameof(Shape)), ResultPath(nameof(Order.Total))] int Work(string text) => 1; static string Shape(Order order) => order.Text;")]
    public Task Settings_that_go_together_are_right(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Wait(Seconds = {|WFL0010:-1|}, End = true)] static partial void Work();")]
    [InlineData("[Wait(Seconds = {|WFL0010:100_000_000|}, End = true)] static partial void Work();")]
    [InlineData("[Wait(Timestamp = {|WFL0010:\"tomorrow\"|}, End = true)] static partial void Work();")]
    [InlineData("[Wait(Timestamp = {|WFL0010:\"2030-13-01T00:00:00Z\"|}, End = true)] static partial void Work();")]
    [InlineData("[Wait(Timestamp = {|WFL0010:\"2030-01-01\"|}, End = true)] static partial void Work();")]
    [InlineData("[{|WFL0010:Fail|}] static partial void Work();")]
    [InlineData("[Fail({|WFL0010:\"\"|})] static partial void Work();")]
    [InlineData("[Fail({|WFL0010:\"States.Timeout\"|}, \"late\")] static partial void Work();")]
    [InlineData("[Fail(cause: \"late\", error: {|WFL0010:\"States.Timeout\"|})] static partial void Work();")]
    [InlineData("[Fail] static WorkflowError {|WFL0010:Work|}(bool late) => late ? new(\"States.Timeout\") : new(\"No\");")]
    public Task A_value_out_of_asls_range_is_found(string states) => CheckAsync(states);

    [Theory]
    [InlineData("[Wait(Seconds = 0, End = true)] static partial void Work();")]
    [InlineData("[Wait(Seconds = 99_999_999, End = true)] static partial void Work();")]
    [InlineData("[Fail(\"MyStates.Timeout\")] static partial void Work();")]
    public Task A_value_at_the_edge_of_its_range_is_right(string states) => CheckAsync(states);

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
