using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Tests.Expressions;

public class ErrorTests
{
    [Theory]
    [InlineData("new(\"Refused\")", "'Refused', nothing")]
    [InlineData("new(\"Refused\", null)", "'Refused', nothing")]
    [InlineData("new(\"Refused\", order.Name)", "'Refused', input.name")]
    [InlineData("new WorkflowError(Cause: $\"order {order.Id}\", Error: order.Title)", "input.display, ('order ' & integer(input.id))")]
    [InlineData("order.Paid ? new(\"A\") : new WorkflowError(\"B\")", "(if input.paid then 'A' else 'B'), nothing")]
    [InlineData("order.Paid ? new(\"A\", \"a\") : new WorkflowError(\"B\", \"b\")", "(if input.paid then 'A' else 'B'), (if input.paid then 'a' else 'b')")]
    [InlineData("new(order.Note ?? \"Unknown\", order.Note ?? \"\")", "(input.note? ?? 'Unknown'), (input.note? ?? '')")]
    public void Error_and_cause_are_read(string body, string expected)
    {
        var snippet = new Snippet($"WorkflowError M(Order order) => {body};");
        Assert.True(snippet.Compiles);
        var error = snippet.Read(static (reader, method, bindings) => reader.ReadError(method, bindings));
        Assert.Empty(snippet.Findings);
        Assert.Equal(expected, $"{ExpressionText.Of(error!.Value.Error)}, {ExpressionText.Of(error.Value.Cause)}");
    }

    [Theory]
    [InlineData("new(\"Refused\", [|order.Note|])", "a cause that may be null")]
    [InlineData("[|order.Paid ? new(\"A\", \"a\") : new WorkflowError(\"B\")|]", "a cause that may be null")]
    [InlineData("new([|null|]!)", "an error that may be null")]
    [InlineData("new([|order.Name.Normalize()|], [|order.Name.Insert(0, order.Name)|])", "a call of 'string.Normalize' | a call of 'string.Insert'")]
    [InlineData("[|default|]", "this 'WorkflowError'")]
    [InlineData("[|new WorkflowError { Error = order.Name }|]", "this 'WorkflowError'")]
    public void Other_errors_are_findings(string body, string expected)
    {
        var snippet = new Snippet($"WorkflowError M(Order order) => {body};");
        Assert.True(snippet.Compiles);
        Assert.Null(snippet.Read(static (reader, method, bindings) => reader.ReadError(method, bindings)));
        Assert.Equal(expected, Pure.Marked(snippet, DiagnosticIds.UnsupportedExpression));
    }
}
