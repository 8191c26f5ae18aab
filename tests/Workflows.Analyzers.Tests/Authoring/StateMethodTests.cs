namespace Workflows.Analyzers.Tests.Authoring;

/// <summary>WFL0003: the method.</summary>
public sealed class StateMethodTests
{
    [Theory]
    [InlineData("[Task(End = true)] int Work{|WFL0003:<T>|}(int n) => n;")]
    [InlineData("[Task(End = true)] int Work({|WFL0003:ref|} int n) => n;")]
    [InlineData("[Task(End = true)] int Work({|WFL0003:in|} int n) => n;")]
    [InlineData("[Task(End = true)] int Work(int n, {|WFL0003:out|} int m) => m = n;", "m")]
    [InlineData("[Task(End = true)] int Work(int n, string {|WFL0003:text|}) => n;")]
    [InlineData("[Task(End = true)] async {|WFL0003:void|} Work(int n) => await Task.Delay(n);")]
    [InlineData("[Task(End = true)] static partial void {|WFL0003:Work|}();")]
    [InlineData("[Pass(End = true)] static async {|WFL0003:Task<int>|} Work(int n) => await Task.FromResult(n);")]
    [InlineData("[Pass(End = true)] static {|WFL0003:void|} Work(int n) { }")]
    [InlineData("[Pass(End = true)] static partial {|WFL0003:void|} Work();")]
    [InlineData("[Pass(End = true)] public static partial {|WFL0003:void|} Work();")]
    [InlineData("[Succeed] static {|WFL0003:ValueTask<int>|} Work(int n) => new(n);")]
    [InlineData("[Succeed] static void {|WFL0003:Work|}(int n) { }")]
    [InlineData("[Wait(End = true)] static {|WFL0003:int|} Work(int n) => n;")]
    [InlineData("[Wait(End = true)] static partial {|WFL0003:void|} Work();")]
    [InlineData("[Wait(Seconds = 1, End = true)] static void {|WFL0003:Work|}() { }")]
    [InlineData("[Fail(\"No\")] static void {|WFL0003:Work|}() { }")]
    [InlineData("[Fail] static {|WFL0003:string|} Work() => \"No\";")]
    [InlineData("[Choice] static {|WFL0003:string|} Work(int n) => n > 1 ? nameof(Work) : nameof(Work);")]
    [InlineData("[Choice] static {|WFL0003:Task<Next>|} Work(int n) => Task.FromResult<Next>(nameof(Work));")]
    [InlineData("int _n; [Task(End = true)] {|WFL0003:ref int|} Work(int n) => ref _n;")]
    public Task A_method_that_cannot_be_the_state_is_found(string method, string second = "") => Findings.CheckAsync($$"""
        [Workflow("w", StartAt = nameof(Work))] partial class W { {{(second == "" ? method : method.Replace($"int {second})", $"int {{|WFL0003:{second}|}})"))}} }
        """);

    [Theory]
    [InlineData("int Size { [Task(End = true)] {|WFL0003:get|} => 1; }")]
    [InlineData("[Task(End = true)] int IOther.{|WFL0003:Other|}(int n) => n;")]
    [InlineData("[Task(End = true)] public static W operator {|WFL0003:+|}(W w) => w;")]
    public Task What_is_no_ordinary_method_is_no_state(string member) => Findings.CheckAsync($$"""
        interface IOther { int Other(int n); }
        [Workflow("w", StartAt = nameof(Work))]
        partial class W{{(member.Contains("IOther", StringComparison.Ordinal) ? " : IOther" : "")}} { [Task(End = true)] int Work(int n) => n; {{member}} }
        """);

    [Fact]
    public Task A_states_wrong_signature_does_not_make_its_neighbours_wrong() => Findings.CheckAsync("""
        [Workflow("w", StartAt = nameof(Work))]
        partial class W
        {
            [Task(Next = nameof(Half))] string Work(string text) => text;
            [Pass(Next = nameof(Done))] static {|WFL0003:void|} Half(string text) { }
            [Succeed] static int Done(int n) => n;
        }
        """);
}
