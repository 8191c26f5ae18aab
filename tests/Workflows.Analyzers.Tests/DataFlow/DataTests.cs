namespace Workflows.Analyzers.Tests.DataFlow;

/// <summary>WFL2004 and WFL2005: where a result goes, and types that are no data.</summary>
public sealed class DataTests
{
    [Theory]
    [InlineData("[Task(End = true), {|WFL2004:ResultPath(nameof(Order.Total))|}] int Work() => 1;")]
    [InlineData("[Task(End = true), {|WFL2004:ResultPath(nameof(Order.Total))|}] void Work(Order order) { }")]
    [InlineData("[Task(End = true), {|WFL2004:ResultPath|}] int Work(Order order) => 1;")]
    [InlineData("[Task(End = true), ResultPath({|WFL2004:\"Missing\"|})] int Work(Order order) => 1;")]
    [InlineData("[Task(End = true), ResultPath({|WFL2004:nameof(Order.Hidden)|})] int Work(Order order) => 1;")]
    [InlineData("[Task(End = true), ResultPath({|WFL2004:nameof(Order.Total)|})] int Work(Order? order) => 1;")]
    [InlineData("[Task(End = true), ResultPath({|WFL2004:nameof(Plain.Total)|})] int Work(Plain plain) => 1;")]
    [InlineData("[Pass(End = true), ResultPath(nameof(Order.Extra), {|WFL2004:nameof(Extra.Text)|})] static string Work(Order order) => \"\";")]
    [InlineData("[Pass(End = true), ResultPath(nameof(Order.Total), {|WFL2004:\"A\"|})] static string Work(Order order) => \"\";")]
    public Task A_result_that_cannot_be_put_there_is_found(string state) => CheckAsync(state);

    [Theory]
    [InlineData("[Task(End = true), ResultPath({|WFL2001:nameof(Order.Total)|})] string Work(Order order) => \"\";")]
    [InlineData("[Task(End = true), ResultPath(nameof(Order.Sure), {|WFL2006:nameof(Extra.Text)|})] string? Work(Order order) => \"\";")]
    public Task A_result_of_the_wrong_type_is_found_at_the_member(string state) => CheckAsync(state);

    [Theory]
    [InlineData("[Task(End = true), ResultPath(nameof(Order.Total))] int Work(Order order) => 1;")]
    [InlineData("[Task(End = true), ResultPath(nameof(Order.Extra))] Task<Extra> Work(Order order) => null!;")]
    [InlineData("[Pass(End = true), ResultPath(nameof(Order.Sure), nameof(Extra.Text))] static string Work(Order order) => \"\";")]
    public Task A_result_into_a_member_of_its_type_is_right(string state) => CheckAsync(state);

    [Theory]
    [InlineData("[Task(End = true)] int Work({|WFL2005:object|} n) => 1;")]
    [InlineData("[Task(End = true)] int Work({|WFL2005:Action|} n) => 1;")]
    [InlineData("[Task(End = true)] int Work({|WFL2005:(int A, object B)|} n) => 1;")]
    [InlineData("[Task(End = true)] int Work({|WFL2005:Dictionary<object, string>|} n) => 1;")]
    [InlineData("[Task(End = true)] {|WFL2005:Task<IDisposable>|} Work(int n) => null!;")]
    [InlineData("[Task(End = true)] {|WFL2005:Stream|} Work(int n) => null!;")]
    [InlineData("[Pass(End = true)] {|WFL2005:Private|} Work(int n) => new(n); private record Private(int Size);")]
    [InlineData("[Task(End = true, Arguments = nameof(Shape))] int Work(string n) => 1; static string Shape({|WFL2005:Stream|} n) => \"\";")]
    [InlineData("[Task(End = true, Output = nameof(Shape))] string Work() => \"\"; static string Shape({|WFL2005:Stream|} n, string result) => \"\";")]
    [InlineData("[Task(Next = nameof(Two))] {|WFL2005:object|} Work(int n) => 1; [Task(End = true)] object Two(object n) => 1;")]
    public Task A_type_without_json_is_found_once_where_it_stands(string state) => CheckAsync(state);

    [Theory]
    [InlineData("[Task(End = true)] int Work(System.Text.Json.JsonElement n) => 1;")]
    [InlineData("[Task(End = true)] Dictionary<string, Order[]> Work(List<int?> n) => null!;")]
    [InlineData("[Task(End = true)] Guid Work(WorkflowContext context, CancellationToken ct) => default;")]
    [InlineData("[Task(End = true)] DayOfWeek Work(StringComparison n) => default;")]
    public Task A_type_with_json_is_right(string state) => CheckAsync(state);

    private static Task CheckAsync(string states) => Findings.CheckAsync($$"""
        using System.IO;
        public sealed record Extra(string Text);
        public sealed record Order(int Total, Extra? Extra, Extra Sure)
        {
            [System.Text.Json.Serialization.JsonIgnore] public int Hidden { get; init; }
        }
        public sealed class Plain { public int Total { get; init; } }
        [Workflow("w", StartAt = nameof(Work))] partial class W { {{states}} }
        """);
}
