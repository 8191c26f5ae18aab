namespace Workflows.Compiler.Tests.Expressions;

public class BodyTests
{
    [Fact]
    public void Block_with_one_return_is_an_expression() => Assert.Equal("input.id", Pure.Method("int M(Order order) { return order.Id; }"));

    [Theory]
    [InlineData("int M(Order order) { [|switch (order.Id) { default: return 1; }|] }", "a 'switch' statement")]
    [InlineData("int M(Order order) { [|foreach (var line in order.Lines) { }|] return 2; }", "a loop")]
    [InlineData("int M(Order order) { [|while (true) { }|] }", "a loop")]
    [InlineData("int M(Order order) { [|throw new Exception();|] }", "a 'throw' statement")]
    [InlineData("int M(Order order) { [|int N() => 1;|] return [|N()|]; }", "a local function | a call of 'N'")]
    [InlineData("int M(Order order) { [|Console.WriteLine();|] return 1; }", "a statement")]
    [InlineData("IEnumerable<int> M(Order order) { [|yield return 1;|] }", "an iterator")]
    [InlineData("int M(Order order) { [|try { return 1; } finally { }|] }", "a 'try' statement")]
    [InlineData("int M(Order order) { var id = 1; [|id = order.Id;|] return id; }", "a statement")]
    [InlineData("int M(Order order) { var id = 1; [|id++;|] return id; }", "a statement")]
    [InlineData("int M(Order order) { int [|id|]; [|id = 1;|] return id; }", "a local variable without a value | a statement")]
    [InlineData("int M(Order order) { ref var [|id = ref order.Numbers[0]|]; return id; }", "a reference")]
    [InlineData("int M(Order order) { var label = [|order.Box.Label = \"x\"|]; return 1; }", "an assignment")]
    [InlineData("int M(Order order) { [|if (order.Paid) { Console.WriteLine(); }|] return 2; }", "an 'if' statement")]
    [InlineData("int M(Order order) { var (a, b) = [|order.Point|]; return a + b; }", "a deconstruction of 'Point'")]
    [InlineData("int M(Order order) { var (a, [|(b, c)|]) = (1, (2, 3)); return a + b + c; }", "a deconstruction within another")]
    [InlineData("int M(Order order) { var length = [|order.Name.Normalize()|]; return length.Length; }", "a call of 'string.Normalize'")]
    public void Other_statements_are_findings(string method, string expected) => Assert.Equal(expected, Pure.Findings(method));

    [Theory]
    [InlineData("int M(Order order) { { return 1; } }", "1")]
    [InlineData("int M(Order order) { var id = order.Id; return id + id; }", "(input.id + input.id)")]
    [InlineData("int M(Order order) { int a = 1, b = order.Id; ; return a + b; }", "(1 + input.id)")]
    [InlineData("int M(Order order) { var sum = order.Id + 1; return sum * 2; }", "((input.id + 1) * 2)")]
    [InlineData("int M(Order order) { var sum = order.Id + 1; return sum * sum; }", "let sum = (input.id + 1) in (sum * sum)")]
    [InlineData("int M(Order order) { var unused = order.Id + 1; return 2; }", "2")]
    [InlineData("int M(Order order) { var unused = order.Numbers[0]; return 2; }", "let unused = input.numbers[0] in 2")]
    [InlineData("int M(Order order) { var first = order.Numbers[0]; return order.Paid ? first : 0; }", "let first = input.numbers[0] in (if input.paid then first else 0)")]
    [InlineData("int M(Order order) { const int two = 2; return two; }", "2")]
    [InlineData("int M(Order order) { var (a, b) = (order.Id, 1); return a + b; }", "(input.id + 1)")]
    [InlineData("int M(Order order) { var (a, _) = (order.Id, order.Numbers[0]); return a; }", "input.id")]
    [InlineData("string M(Order order) { var note = order.Note; return note ?? \"\"; }", "(input.note? ?? '')")]
    [InlineData("string M(Order order) { var note = order.Note; return note == null ? \"\" : note; }", "(if null?(input.note?) then '' else input.note)")]
    [InlineData("string M(Order order) { string note = order.Note!; return note; }", "input.note?")]
    [InlineData("int[] M(Order order) { var most = order.Id + 1; return order.Numbers.Where(n => n < most).ToArray(); }", "let most = (input.id + 1) in Where(input.numbers; n => (n < most))")]
    public void Local_variable_stands_for_its_value(string method, string expected) => Assert.Equal(expected, Pure.Method(method));

    [Theory]
    [InlineData("int M(Order order) { if (order.Paid) return 1; return 2; }", "(if input.paid then 1 else 2)")]
    [InlineData("int M(Order order) { if (order.Paid) { return 1; } else if (order.Id > 1) { return 2; } else { return 3; } }", "(if input.paid then 1 else (if (input.id > 1) then 2 else 3))")]
    [InlineData("int M(Order order) { if (order.Paid) { var id = order.Id; return id; } var other = 2; return other; }", "(if input.paid then input.id else 2)")]
    [InlineData("int M(Order order) { if (order.Note is not { } note) return 0; return note == \"a\" ? 1 : 2; }", "(if null?(input.note?) then 0 else (if (input.note == 'a') then 1 else 2))")]
    public void Returns_on_several_ways_are_conditionals(string method, string expected) => Assert.Equal(expected, Pure.Method(method));

    [Theory]
    [InlineData("string M(Order order) => order.Missing;")]
    [InlineData("string M(Order order) => order.Name.ToUpper() + order.Missing;")]
    [InlineData("int M(Order order) => order.Name;")]
    [InlineData("int M(Order order) => order.Name.Normalize();")]
    [InlineData("int M(Order order) => Undefined(order);")]
    [InlineData("int M(Order order) { }")]
    [InlineData("Line M(Order order) => new(order.Name.Normalize());")]
    [InlineData("Order M(Order order) => new() { Name = order.Name.Normalize() };")]
    [InlineData("int M(Order order) { int x; return x + order.Name.Length; }")]
    [InlineData("int M(Order order) => ")]
    public void Body_that_does_not_compile_has_no_findings_of_ours(string method)
    {
        var snippet = new Snippet(method);
        Assert.False(snippet.Compiles);
        snippet.Read(static (reader, symbol, bindings) => reader.ReadValue(symbol, bindings));
        Assert.Empty(snippet.Findings);
    }

    [Fact]
    public void Method_without_a_body_gives_nothing()
    {
        var snippet = new Snippet("static partial void M();");
        Assert.Null(snippet.Read(static (reader, symbol, bindings) => reader.ReadValue(symbol, bindings)));
        Assert.Empty(snippet.Findings);
    }

    [Fact]
    public void Partial_method_is_read_from_its_implementation() =>
        Assert.Equal("input.id", Pure.Method("private partial int M(Order order); private partial int M(Order theOrder) => theOrder.Id;"));
}
