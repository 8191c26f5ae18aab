using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Jsonata;
using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;

namespace Workflows.Compiler.Tests.Asl;

/// <summary>Placeholders in pure code, which a deployment tool is to find wherever they stand.</summary>
public sealed class PlaceholderTests
{
    private static readonly Expression Bucket = Placeholder("Bucket");

    [Fact]
    public void Placeholder_is_a_text_of_the_template() => Assert.Equal("\"${Bucket}\"", Json(Bucket));

    [Fact]
    public void Literals_and_placeholders_are_one_text()
    {
        Assert.Equal("\"s3://${Bucket}/csv\"", Json(Text("s3://").Join(Bucket).Join(Text("/csv"))));
        Assert.Equal("\"${Bucket}${Bucket}\"", Json(Bucket.Join(Bucket)));
        Assert.Equal("\"ab${Bucket}cd\"", Json(Text("a").Join(Text("b").Join(Bucket)).Join(Text("c")).Join(Text("").Join(Text("d")))));
        Assert.Equal("\"${Bucket}\"", Json(Bucket.AsText(TextKind.String)));
    }

    [Theory]
    [InlineData("${x} ", "{% '\\\\u0024{x} ${Bucket}' %}")]
    [InlineData("$", "{% '\\\\u0024${Bucket}' %}")]
    [InlineData("{% ", "{% '\\\\u007b% ${Bucket}' %}")]
    [InlineData("a\n", "{% 'a\\\\n${Bucket}' %}")]
    [InlineData("it's ", "{% \\\"it's ${Bucket}\\\" %}")]
    public void Literal_beside_a_placeholder_is_never_taken_for_something_else(string literal, string expected) => Assert.Equal(
        literal.StartsWith("it", StringComparison.Ordinal) ? $"\"{literal}${{Bucket}}\"" : $"\"{expected}\"",
        Json(Text(literal).Join(Bucket)));

    [Fact]
    public void Computed_text_keeps_what_is_known_together()
    {
        Assert.Equal("'s3://${Bucket}/' & $states.input.key", JsonataPrinter.Print(Text("s3://").Join(Bucket).Join(Text("/")).Join(In("key"))));
        Assert.Equal("$states.input.key & '@${Bucket}' & $states.input.n", JsonataPrinter.Print(In("key").Join(Text("@")).Join(Bucket).Join(In("n").AsText(TextKind.Integer))));
        Assert.Equal("$states.input.a & 'b' & 'c'", JsonataPrinter.Print(In("a").Join(Text("b")).Join(Text("c"))));
    }

    [Fact]
    public void Expression_reads_a_placeholder_as_a_string()
    {
        Assert.Equal("$states.input.bucket = '${Bucket}'", JsonataPrinter.Print(In("bucket").Equal(Bucket)));
        Assert.Equal("$merge([$states.input, {'bucket': '${Bucket}', 'at': [\"it's ${Bucket}\"]}])", JsonataPrinter.Print(Input.With(("bucket", Bucket), ("at", Array(Text("it's ").Join(Bucket))))));
        Assert.Equal("[$states.input.a, '${Bucket}']", JsonataPrinter.Print(Array(In("a"), Bucket)));
        Assert.Equal("$length('${Bucket}')", JsonataPrinter.Print(new TextCall(TextFunction.Length, Model.EquatableArrayExtensions.ToEquatableArray(new[] { Bucket }))));
    }

    [Fact]
    public void JsonPath_has_it_as_a_constant()
    {
        Assert.Equal("""{"x":"${Bucket}"}""", InJsonPath(Bucket));
        Assert.Equal("""{"x":"s3://${Bucket}/csv"}""", InJsonPath(Text("s3://").Join(Bucket).Join(Text("/csv"))));
        Assert.Equal("""{"x":["${Bucket}",{"y":"${Bucket}"}]}""", InJsonPath(Array(Bucket, Object(("y", Bucket)))));
    }

    [Fact]
    public void JsonPath_has_it_in_texts_and_arguments_of_functions()
    {
        Assert.Equal("""{"x.$":"States.Format('s3://${Bucket}/{}', $.key)"}""", InJsonPath(Text("s3://").Join(Bucket).Join(Text("/")).Join(In("key"))));
        Assert.Equal("""{"x.$":"States.Format('{}${Bucket} it\\'s', $.key)"}""", InJsonPath(In("key").Join(Bucket).Join(Text(" it's"))));
        Assert.Equal("""{"x.$":"States.Array('a-${Bucket}', $.key)"}""", InJsonPath(Array(Text("a-").Join(Bucket), In("key"))));
        Assert.Equal("""{"x.$":"States.JsonMerge($, States.StringToJson('\\{\"b\":\"a-${Bucket}\"\\}'), false)"}""", InJsonPath(Input.With(("b", Text("a-").Join(Bucket)))));
    }

    [Fact]
    public void JsonPath_hides_a_dollar_sign_in_front_of_it() => Assert.Equal(
        """{"x.$":"States.Format('{}{}{}', '$', '${Bucket}', $.key)"}""", InJsonPath(Text("$").Join(Bucket).Join(In("key"))));

    [Fact]
    public void Rule_compares_with_it()
    {
        Assert.Equal("""{"Variable":"$.bucket","StringEquals":"${Bucket}"}""", Rule(In("bucket").Equal(Bucket)));
        Assert.Equal("""{"Not":{"Variable":"$.bucket","StringEquals":"a-${Bucket}"}}""", Rule(Text("a-").Join(Bucket).NotEqual(In("bucket"))));
        Assert.Equal("the placeholder 'Bucket' in a condition, which compares what is in the data", Assert.Single(JsonPathPrinter.Rule(Bucket.Equal(Text("a"))).Outside).What);
    }

    private static string Json(Expression value) => JsonFormatter.Compact(Template.Of(value));

    private static string InJsonPath(Expression value) => JsonFormatter.Compact(JsonPathPrinter.Template("x", value).Value!);

    private static string Rule(Expression condition) => JsonFormatter.Compact(JsonPathPrinter.Rule(condition).Value!);
}
