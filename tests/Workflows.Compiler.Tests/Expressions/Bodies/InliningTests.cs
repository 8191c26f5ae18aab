using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Tests.Expressions;

public class InliningTests
{
    private const string Types = """
        public static class Prices
        {
            public static readonly int Rate = 3;
            public static readonly IReadOnlyList<int> Steps = [1, Rate];
            public static readonly int[] Changeable = [1];
            public static readonly List<string> Names = new();
            public static readonly Box Box = new();
            public static readonly Guid Random = Guid.NewGuid();
            public static readonly int Circle = Round;
            public static readonly int Round = Circle;
            public static int Variable = 1;
            public static int Twice(int value) => value + value;
            public static int Quadruple(int value) => Twice(Twice(value));
            public static int Less(int left, int right = 1) => left - right;
            public static int Points(this Line line, int factor) => line.Quantity * factor;
            public static int Count(params int[] values) => values.Length;
            public static string Name(string? name) { if (name == null) { return "none"; } return name; }
            public static string Bare(string name) => name is { } text ? text : "";
            public static int Endless(int value) => Again(value);
            public static int Again(int value) => value > 0 ? Endless(value) : 0;
            public static int Throws(int value) => throw new Exception();
            public static string Folded(Order order) => order.Name.Normalize();
            public static string Outer(Order order) => Folded(order);
            public static void Nothing() { }
            public static int ByReference(ref int value) => value;
            public static decimal Exact(Order order) => order.Total * 2;
            public static async Task<int> Later() { await Task.Yield(); return 1; }
            public static IEnumerable<int> Large(int[] numbers) => numbers.Where(n => n > 1);
        }
        public record Shape(int Width) { [JsonIgnore] public int Area => Width * Width; [JsonIgnore] public virtual int Edge => Width; public int Scaled(int by) => Width * by; public virtual int Other() => 1; }
        """;

    [Theory]
    [InlineData("int M(Order order) => Prices.Twice(order.Id);", "(input.id + input.id)")]
    [InlineData("int M(Order order) => Prices.Twice(order.Id + 1);", "let value = (input.id + 1) in (value + value)")]
    [InlineData("int M(Order order) => Prices.Quadruple(order.Id);", "let value = (input.id + input.id) in (value + value)")]
    [InlineData("int M(Order order) => Prices.Less(order.Id);", "(input.id - 1)")]
    [InlineData("int M(Order order) => Prices.Less(right: order.Id, left: order.Numbers[0]);", "let left = input.numbers[0] in (left - input.id)")]
    [InlineData("int M(Order order) => order.Lines[0].Points(2);", "let line = input.lines[0] in (line.quantity * 2)")]
    [InlineData("int M(Order order) => Prices.Count(1, order.Id);", "count([1, input.id])")]
    [InlineData("string M(Order order) => Prices.Name(order.Note);", "(if null?(input.note?) then 'none' else input.note)")]
    [InlineData("string M(Order order) => Prices.Bare(order.Note!);", "(if not(null?(input.note?)) then input.note else '')")]
    [InlineData("int M(Order order) => Own(order.Id); int Own(int value) => value + 1;", "(input.id + 1)")]
    [InlineData("int M(Order order) => Own(order.Id); static int Own(int value) { return value + 1; }", "(input.id + 1)")]
    [InlineData("DateTimeOffset M(Order order, WorkflowContext context) => Own(context); static DateTimeOffset Own(WorkflowContext context) => context.Execution.StartTime;", "context.Execution.StartTime")]
    [InlineData("T[] M<T>(T[] order) => Own(order); static V[] Own<V>(V[] values) => values.Reverse().ToArray();", "Reverse(input)")]
    public void Call_of_a_pure_method_is_its_body(string method, string expected) => Assert.Equal(expected, Pure.Method(method, Types));

    [Theory]
    [InlineData("int M(Shape order) => order.Area;", "(input.width * input.width)")]
    [InlineData("int M(Shape order) => order.Scaled(2);", "(input.width * 2)")]
    [InlineData("int M(Shape? order) => order!.Area;", "(if null?(input?) then fail else (input.width * input.width))")]
    [InlineData("int M(Shape[] order) => order.Sum(shape => shape.Area);", "Sum(Select(input; shape => (shape.width * shape.width)))")]
    public void Computed_member_is_its_body(string method, string expected) => Assert.Equal(expected, Pure.Method(method, Types));

    [Theory]
    [InlineData("int M(Order order) => Prices.Rate;", "3")]
    [InlineData("int M(Order order) => Prices.Steps[order.Id];", "[1, 3][input.id]")]
    [InlineData("int M(Order order) => Order.Default;", "1")]
    [InlineData("int M(Order order) => Limit;", "5")]
    public void Static_value_is_its_initialiser(string method, string expected) => Assert.Equal(expected, Pure.Method(method, Types));

    [Theory]
    [InlineData("int M(Order order) => [|Prices.Endless(order.Id)|];", "a call of 'Prices.Endless', in which a call of 'Prices.Endless', which calls itself (Endless → Again → Endless) (, line 30)")]
    [InlineData("int M(Order order) => [|Prices.Throws(order.Id)|];", "a call of 'Prices.Throws', in which a throw expression (, line 31)")]
    [InlineData("string M(Order order) => [|Prices.Folded(order)|];", "a call of 'Prices.Folded', in which a call of 'string.Normalize' (, line 32)")]
    [InlineData("string M(Order order) => [|Prices.Outer(order)|];", "a call of 'Prices.Outer', in which a call of 'string.Normalize' (, line 32)")]
    [InlineData("int M(Order order) { var value = 1; return [|Prices.ByReference(ref value)|]; }", "a call of 'Prices.ByReference', which has a reference parameter,")]
    [InlineData("Task<int> M(Order order) => [|Prices.Later()|];", "a call of 'Prices.Later', which is asynchronous,")]
    [InlineData("int M(Shape order) => [|order.Edge|];", "'Shape.Edge', which JSON does not have,")]
    [InlineData("int M(Shape order) => [|order.Other()|];", "a call of 'Shape.Other', which other classes may override,")]
    [InlineData("int M(Order order) => [|Own()|]; int Own() => _rate;", "a call of 'Workflow.Own', in which the workflow's member '_rate' (, line 46)")]
    [InlineData("int[] M(Order order) => [|Prices.Changeable|];", "the static member 'Prices.Changeable', whose 'int[]' may be changed,")]
    [InlineData("List<string> M(Order order) => [|Prices.Names|];", "the static member 'Prices.Names', whose 'List<string>' may be changed,")]
    [InlineData("Box M(Order order) => [|Prices.Box|];", "the static member 'Prices.Box', whose 'Box' may be changed,")]
    [InlineData("int M(Order order) => [|Prices.Variable|];", "the static field 'Prices.Variable'")]
    [InlineData("Order M(Order order) => [|M(order)|];", "a call of 'Workflow.M', in which a call of 'Workflow.M', which calls itself (M → M) (, line 46)")]
    public void Call_that_cannot_be_written_is_a_finding(string method, string expected) => Assert.Equal(expected, Pure.Findings(method, Types));

    [Fact]
    public void Finding_within_a_call_keeps_its_id() => Assert.Equal(
        "a call of 'Prices.Exact', in which the operator '*' of 'decimal' (, line 36)",
        Pure.Findings("decimal M(Order order) => [|Prices.Exact(order)|];", Types, id: DiagnosticIds.InexactArithmetic));

    [Fact]
    public void Method_of_another_assembly_is_a_finding()
    {
        var snippet = new Snippet("int M(Order order) => Other.Twice(order.Id);", library: Snippet.Library("public static class Other { public static int Twice(int value) => value * 2; }", hasSource: true));
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        Assert.Null(snippet.Read(static (reader, method, bindings) => reader.ReadValue(method, bindings)));
        Assert.Equal("a call of 'Other.Twice'", Assert.Single(snippet.Findings).Arguments[0]);
    }
}
