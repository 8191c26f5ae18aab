namespace Workflows.Compiler.Tests.Expressions;

public class BodyTests
{
    [Fact]
    public void Block_with_one_return_is_an_expression() => Assert.Equal("input.id", Pure.Method("int M(Order order) { return order.Id; }"));

    [Theory]
    [InlineData("int M(Order order) { [|var id = order.Id;|] return id + 1; }", "a local variable")]
    [InlineData("int M(Order order) { [|if (order.Paid) return 1;|] return 2; }", "an 'if' statement")]
    [InlineData("int M(Order order) { [|switch (order.Id) { default: return 1; }|] }", "a 'switch' statement")]
    [InlineData("int M(Order order) { [|foreach (var line in order.Lines) { }|] return 2; }", "a loop")]
    [InlineData("int M(Order order) { [|throw new Exception();|] }", "a 'throw' statement")]
    [InlineData("int M(Order order) { [|int N() => 1;|] return [|N()|]; }", "a local function | a call of 'N'")]
    [InlineData("int M(Order order) { [|Console.WriteLine();|] return 1; }", "a statement")]
    [InlineData("IEnumerable<int> M(Order order) { [|yield return 1;|] }", "an iterator")]
    [InlineData("int M(Order order) { [|try { return 1; } finally { }|] }", "a 'try' statement")]
    [InlineData("int M(Order order) { [|{ return 1; }|] }", "a statement")]
    public void Other_statements_are_findings(string method, string expected) => Assert.Equal(expected, Pure.Findings(method));

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
