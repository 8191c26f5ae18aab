using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

public class ChoiceTests
{
    [Theory]
    [InlineData("order.Paid ? nameof(Charge) : nameof(Refuse)", "input.paid -> Charge; else Refuse")]
    [InlineData("order.Paid ? nameof(Charge) : order.Id > 1 ? nameof(Approve) : nameof(Refuse)", "input.paid -> Charge; (input.id > 1) -> Approve; else Refuse")]
    [InlineData(
        "order.Paid ? order.Id > 1 ? nameof(Charge) : nameof(Approve) : nameof(Refuse)",
        "(input.paid and (input.id > 1)) -> Charge; input.paid -> Approve; else Refuse")]
    [InlineData("order.Id switch { 1 => nameof(Charge), > 3 when order.Paid => nameof(Approve), _ => nameof(Refuse) }",
        "(input.id == 1) -> Charge; ((input.id > 3) and input.paid) -> Approve; else Refuse")]
    [InlineData("order.Paid switch { true => nameof(Charge), false => nameof(Refuse) }", "(input.paid == true) -> Charge; (input.paid == false) -> Refuse")]
    [InlineData("order switch { { Box.Size: 0 } => nameof(Charge), { Total: > 1_000 } => nameof(Approve), _ => nameof(Refuse) }",
        "(input.box.size == 0) -> Charge; (input.total > 1000) -> Approve; else Refuse")]
    [InlineData("order.Paid ? Next.To(nameof(Charge), order.Name) : nameof(Refuse)", "input.paid -> Charge(input.name); else Refuse")]
    [InlineData("order.Paid ? nameof(Charge) : Next.To(value: order.Note, state: nameof(Refuse))", "input.paid -> Charge; else Refuse(input.note?)")]
    [InlineData("order.Paid ? order.Id switch { 1 => nameof(Charge), _ => nameof(Approve) } : \"Refuse\"",
        "(input.paid and (input.id == 1)) -> Charge; input.paid -> Approve; else Refuse")]
    [InlineData("order.Paid ? nameof(Charge) : order.Id switch { 1 => nameof(Approve), 2 => nameof(Refuse) }",
        "input.paid -> Charge; (input.id == 1) -> Approve; (input.id == 2) -> Refuse")]
    [InlineData("order.Partner is { } partner ? Next.To(nameof(Charge), partner.Name) : nameof(Refuse)",
        "not(null?(input.partner?)) -> Charge(input.partner.name); else Refuse")]
    [InlineData("order.Paid ? Next.To(nameof(Charge), order.Id switch { 1 => \"a\" }) : nameof(Refuse)",
        "input.paid -> Charge((if (input.id == 1) then 'a' else fail)); else Refuse")]
    [InlineData("(order.Paid, order.Id) switch { (true, > 1) => nameof(Charge), (false, _) => nameof(Approve), _ => nameof(Refuse) }",
        "((input.paid == true) and (input.id > 1)) -> Charge; (input.paid == false) -> Approve; else Refuse")]
    [InlineData("order.Paid ? nameof(Charge) : ((Line?)null) switch { null => nameof(Approve), _ => nameof(Refuse) }", "input.paid -> Charge; else Approve")]
    public void Arms_are_flattened_in_order(string body, string expected) => Assert.Equal(expected, Read($"Next M(Order order) => {body};"));

    [Fact]
    public void Body_may_be_a_block_that_returns() =>
        Assert.Equal("input.paid -> Charge; else Refuse", Read("Next M(Order order) { return order.Paid ? nameof(Charge) : nameof(Refuse); }"));

    [Fact]
    public void Targets_have_their_places_and_the_types_of_their_values()
    {
        var snippet = new Snippet("""
            Next M(Order order) =>
                order.Paid ? Next.To(nameof(Charge), order.Note) : order.Id > 1 ? Next.To(nameof(Approve), order) : nameof(Refuse);
            """);
        var arms = ReadArms(snippet)!;
        Assert.Equal(["nameof(Charge)", "nameof(Approve)", "nameof(Refuse)"], arms.Targets.Select(target => snippet.TextAt(target.Location)));
        Assert.Equal(
            ["String Annotated", "Order NotAnnotated", " "],
            arms.Targets.Select(target => $"{target.ValueType?.Name} {target.ValueType?.NullableAnnotation}"));
    }

    [Theory]
    [InlineData("[|nameof(Charge)|]", "a Choice without a condition")]
    [InlineData("order.Paid ? [|order.Name|] : nameof(Refuse)", "an arm that names no state")]
    [InlineData("order.Paid ? nameof(Charge) : [|throw new Exception()|]", "an arm that throws")]
    [InlineData("order.Paid ? Next.To([|order.Name|], order) : nameof(Refuse)", "a state that is not a constant")]
    [InlineData("order.Paid ? [|order.Id switch { 1 => nameof(Charge), 2 => nameof(Approve) }|] : nameof(Refuse)", "a nested 'switch' without a default arm")]
    [InlineData("order.Paid ? nameof(Charge) : [|default|]", "an arm that names no state")]
    [InlineData("order.Paid ? [|\"\"|] : nameof(Refuse)", "an arm that names no state")]
    [InlineData("order.Paid ? [|order.Name|] : [|order.Title|]", "an arm that names no state | an arm that names no state")]
    public void Fault_in_the_shape_of_a_choice_is_a_finding(string body, string expected)
    {
        var snippet = new Snippet($"Next M(Order order) => {body};");
        Assert.True(snippet.Compiles);
        Assert.Null(ReadArms(snippet));
        Assert.Equal(expected, Pure.Marked(snippet, DiagnosticIds.UnsupportedChoice));
    }

    [Fact]
    public void Conditions_and_values_have_findings_of_expressions()
    {
        var snippet = new Snippet("""
            Next M(Order order) => [|order.Name.IsNormalized()|] ? Next.To(nameof(Charge), [|order.Name.Normalize()|]) : nameof(Refuse);
            """);
        Assert.Null(ReadArms(snippet));
        Assert.Equal("a call of 'string.IsNormalized' | a call of 'string.Normalize'", Pure.Marked(snippet, DiagnosticIds.UnsupportedExpression));
    }

    private static ChoiceArms? ReadArms(Snippet snippet) => snippet.Read(static (reader, method, bindings) => reader.ReadChoice(method, bindings));

    private static string Read(string method)
    {
        var snippet = new Snippet(method);
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        var arms = ReadArms(snippet);
        Assert.Empty(snippet.Findings);
        return string.Join("; ", arms!.Choices.Select(static rule => $"{ExpressionText.Of(rule.Condition)} -> {Arm(rule.Arm)}"))
            + (arms.Default is { } last ? $"; else {Arm(last)}" : "");
    }

    private static string Arm(ChoiceArm arm) => arm.Output is { } output ? $"{arm.Next}({ExpressionText.Of(output)})" : arm.Next;
}
