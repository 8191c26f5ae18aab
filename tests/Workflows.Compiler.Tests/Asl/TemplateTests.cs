using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;

namespace Workflows.Compiler.Tests.Asl;

public sealed class TemplateTests
{
    [Fact]
    public void Objects_and_arrays_are_JSON_with_expressions_at_the_leaves()
    {
        var value = Object(("id", In("id")), ("tags", Array(Text("a"), In("tag"), Object())), ("none", Null), ("flag", False), ("n", Number(-1)));

        Assert.Equal(
            """
            {"id":"{% $states.input.id %}","tags":["a","{% $states.input.tag %}",{}],"none":null,"flag":false,"n":-1}
            """,
            Json(value));
    }

    [Fact]
    public void Array_of_arrays_needs_no_care_in_a_template()
    {
        Assert.Equal("""["{% $states.input.any %}","{% $states.input.tags %}"]""", Json(Array(In("any*"), In("tags[]"))));
    }

    [Fact]
    public void Array_in_an_array_is_an_expression()
    {
        Assert.Equal("""[1,"{% [2, [3]] %}"]""", Json(Array(Number(1), Array(Number(2), Array(Number(3))))));
    }

    [Fact]
    public void Member_that_may_be_missing_becomes_null_rather_than_an_error()
    {
        Assert.Equal("""{"note":"{% $exists($states.input.note) ? $states.input.note : null %}"}""", Json(Object(("note", In("note?")))));
    }

    [Theory]
    [InlineData("{% 1 %}", @"""{% '\\u007b% 1 \\u0025}' %}""")]
    [InlineData("{%", @"""{% '\\u007b%' %}""")]
    [InlineData(" {% 1", @"""{% ' \\u007b% 1' %}""")]
    [InlineData("100 %}", @"""{% '100 \\u0025}' %}""")]
    [InlineData("${Name}", @"""{% '\\u0024{Name}' %}""")]
    [InlineData("", @"""{% '' %}""")]
    [InlineData("a\nb", @"""{% 'a\\nb' %}""")]
    [InlineData("a {% b", @"""a {% b""")]
    [InlineData("$states.input", @"""$states.input""")]
    [InlineData("it's", @"""it's""")]
    public void Text_is_never_taken_for_an_expression_or_a_placeholder(string text, string expected)
    {
        Assert.Equal(expected, Json(Text(text)));
    }

    [Theory]
    [InlineData("x.$", @"""{% {'x.$': 1} %}""")]
    [InlineData("${x}", @"""{% {'\\u0024{x}': 1} %}""")]
    [InlineData("$x", @"{""$x"":1}")]
    public void Name_that_means_something_to_ASL_is_hidden_in_an_expression(string name, string expected)
    {
        Assert.Equal(expected, Json(Object((name, Number(1)))));
    }

    [Fact]
    public void Clock_that_is_read_twice_is_read_in_one_evaluation()
    {
        Assert.Equal("""{"at":"{% $now() %}"}""", Json(Object(("at", new Reference.Now()))));
        Assert.Equal(""" "{% {'from': $now(), 'to': $now()} %}" """.Trim(), Json(Object(("from", new Reference.Now()), ("to", new Reference.Now()))));
    }

    private static string Json(Expression value) => JsonFormatter.Compact(Template.Of(value));
}
