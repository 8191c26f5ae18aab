using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using static Workflows.Compiler.Tests.Jsonata.Expressions.Make;

namespace Workflows.Compiler.Tests.JsonPath;

public class IntrinsicTests
{
    // In a body this is WFL4014, a warning: what C# does not replace, nobody does.
    [Fact]
    public void Text_that_looks_like_a_placeholder_is_hidden_from_deployment_tools()
    {
        Assert.Equal(@"States.Format('$\{Topic\}')", JsonPathPrinter.Value(Text("${Topic}")).Value!.Text);
        Assert.Equal("States.Base64Decode('XCR7YX0=')", JsonPathPrinter.Value(Text(@"\${a}")).Value!.Text);
    }

    [Theory]
    [InlineData("string", "$\"Hello {order.Name}, {order.Id}\"", "States.Format('Hello {}, {}', $.name, $.id)")]
    [InlineData("string", "order.Name + \"!\"", "States.Format('{}!', $.name)")]
    [InlineData("string", "$\"{order.Id}\"", "States.Format('{}', $.id)")]
    [InlineData("string", "$\"{{{order.Name}}} it's\"", @"States.Format('\{{}\} it\'s', $.name)")]
    [InlineData("string", "order.Name + @\"\\ä\"", "States.Format('{}{}', $.name, States.Base64Decode('XMOk'))")]
    [InlineData("double[]", "[order.Weight, 1.5]", "States.Array($.weight, States.StringToJson('1.5'))")]
    [InlineData("int", "order.Id + 1", "States.MathAdd($.id, 1)")]
    [InlineData("int", "order.Id - 1", "States.MathAdd($.id, -1)")]
    [InlineData("int", "order.Id + order.Small + 3", "States.MathAdd(States.MathAdd($.id, $.small), 3)")]
    [InlineData("int", "order.Lines.Count", "States.ArrayLength($.lines)")]
    [InlineData("int", "order.Numbers[order.Id]", "States.ArrayGetItem($.numbers, $.id)")]
    [InlineData("int[]", "new[] { order.Id, 2 }", "States.Array($.id, 2)")]
    [InlineData("string[]", "[order.Name, \"it's\"]", @"States.Array($.name, 'it\'s')")]
    [InlineData("string", "$\"{order.Lines.Count + 1} lines\"", "States.Format('{} lines', States.MathAdd(States.ArrayLength($.lines), 1))")]
    [InlineData("string[]", "order.Name.Split('|', StringSplitOptions.RemoveEmptyEntries)", "States.StringSplit($.name, '|')")]
    [InlineData("bool", "order.Numbers.Contains(order.Id)", "States.ArrayContains($.numbers, $.id)")]
    [InlineData("bool", "order.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(\"it's\")", @"States.ArrayContains(States.StringSplit($.name, ' '), 'it\'s')")]
    [InlineData("int[]", "order.Numbers.Distinct().ToArray()", "States.ArrayUnique($.numbers)")]
    [InlineData("int", "order.Numbers.Distinct().Count()", "States.ArrayLength(States.ArrayUnique($.numbers))")]
    [InlineData("int[][]", "order.Numbers.Chunk(2).ToArray()", "States.ArrayPartition($.numbers, 2)")]
    [InlineData("int[]", "Enumerable.Range(5, 3).ToArray()", "States.ArrayRange(5, 7, 1)")]
    [InlineData("int[]", "Enumerable.Range(-1, 1000).ToArray()", "States.ArrayRange(-1, 998, 1)")]
    [InlineData("int[]", "Enumerable.Range(order.Id, 3).ToArray()", "States.ArrayRange($.id, States.MathAdd($.id, 2), 1)")]
    [InlineData("int[]", "Enumerable.Range(order.Id, 1).ToArray()", "States.ArrayRange($.id, $.id, 1)")]
    [InlineData("int[]", "Enumerable.Range(order.Id + 1, 2).ToArray()", "States.ArrayRange(States.MathAdd($.id, 1), States.MathAdd(States.MathAdd($.id, 1), 1), 1)")]
    [InlineData("int", "order.Numbers.Distinct().First()", "States.ArrayGetItem(States.ArrayUnique($.numbers), 0)")]
    [InlineData("int", "order.Numbers.ElementAt(order.Id)", "States.ArrayGetItem($.numbers, $.id)")]
    [InlineData("int", "order.Numbers.Distinct().Last()", "States.ArrayGetItem(States.ArrayUnique($.numbers), States.MathAdd(States.ArrayLength(States.ArrayUnique($.numbers)), -1))")]
    [InlineData("string", "order.Name.Split(',', StringSplitOptions.RemoveEmptyEntries)[^2]", "States.ArrayGetItem(States.StringSplit($.name, ','), States.MathAdd(States.ArrayLength(States.StringSplit($.name, ',')), -2))")]
    [InlineData("int", "order.Numbers.First()", "$.numbers[0]")]
    [InlineData("int", "order.Numbers.Last()", "$.numbers[-1]")]
    [InlineData("int", "order.Numbers.ElementAt(2)", "$.numbers[2]")]
    [InlineData("string", "order.Lines.First().Sku", "$.lines[0].sku")]
    public void Call_of_a_function(string type, string body, string expected) =>
        Assert.Equal($$"""{'x.$':'{{expected.Replace("\\", "\\\\").Replace("\"", "\\'")}}'}""", JsonPathText.Value(type, body));

    [Theory]
    [InlineData("line with { Quantity = 5, Sku = \"a'b\" }", @"States.JsonMerge($, States.StringToJson('\{""quantity"":5,""sku"":""a\'b""\}'), false)")]
    [InlineData("line with { Quantity = line.Quantity + 1 }", @"States.JsonMerge($, States.StringToJson(States.Format('\{""quantity"":{}\}', States.JsonToString(States.MathAdd($.quantity, 1)))), false)")]
    [InlineData("line with { Sku = \"\\n\", Note = null }", @"States.JsonMerge($, States.StringToJson(States.Format('\{""sku"":{},""note"":null\}', States.JsonToString('<lf>'))), false)")]
    public void With_merges_what_it_replaces(string body, string expected) =>
        Assert.Equal($$"""{'x.$':'{{expected.Replace("\\", "\\\\").Replace("\"", "\\'").Replace("<lf>", "\\n")}}'}""", JsonPathText.Value("Line", body, "Line line"));

    [Theory]
    [InlineData("Point", "new(1, order.Id)", "{'x':{'x':1,'y.$':'$.id'}}")]
    [InlineData("Point", "new(1, 2)", "{'x':{'x':1,'y':2}}")]
    [InlineData("Point[]", "[new(1, order.Id), new(2, 3)]", "{'x':[{'x':1,'y.$':'$.id'},{'x':2,'y':3}]}")]
    [InlineData("string[]", "[\"a\", \"b\"]", "{'x':['a','b']}")]
    [InlineData("string", "\"$.name\"", "{'x':'$.name'}")]
    [InlineData("string?", "null", "{'x':null}")]
    [InlineData("bool", "true", "{'x':true}")]
    [InlineData("double", "1.5", "{'x':1.5}")]
    public void Objects_arrays_and_constants_are_written_as_they_are(string type, string body, string expected) => Assert.Equal(expected, JsonPathText.Value(type, body));

    [Theory]
    [InlineData("int", "[|order.Paid ? 1 : order.Id|]", "a condition within a value")]
    [InlineData("string", "[|order.Note ?? \"\"|]", "a default for what may be missing")]
    [InlineData("bool", "[|order.Id > 1|]", "a comparison as a value")]
    [InlineData("bool", "[|!order.Paid|]", "a comparison as a value")]
    [InlineData("int", "[|order.Id * 2|]", "multiplication and division")]
    [InlineData("int", "[|-order.Id|]", "a minus sign")]
    [InlineData("double", "[|order.Weight + 1|]", "a sum of other numbers than 'int'")]
    [InlineData("int", "[|order.Id - order.Small|]", "a difference from what is no constant")]
    [InlineData("string", "$\"Paid: {[|order.Paid|]}\"", "the text of a 'bool', which C# writes with a capital")]
    [InlineData("string", "$\"Note: {[|order.Note|]}\"", "'$.note'")]
    [InlineData("Point", "new([|order.Id * 2|], [|order.Paid ? 1 : 2|])", "multiplication and division | a condition within a value")]
    [InlineData("int", "[|order.Extras!.Count|]", "the exception that a null throws here")]
    [InlineData("string", "[|order.Lines[order.Id]|].Sku", "this element")]
    [InlineData("int", "[|order.Counts[order.Name]|]", "a computed key")]
    [InlineData("int", "[|order.Rank!.Value|]", "the exception that a null throws here")]
    [InlineData("int", "[|order.Id switch { 1 => 1, _ => 2 }|]", "a condition within a value")]
    [InlineData("string[]", "[|order.Name.Split('|')|]", "this call")]
    [InlineData("string[]", "[|order.Name.Split(\", \", StringSplitOptions.RemoveEmptyEntries)|]", "this call")]
    [InlineData("string", "[|order.Name.Trim()|]", "this call")]
    [InlineData("int", "[|Math.Max(order.Id, 1)|]", "this call")]
    [InlineData("bool", "[|order.Name.StartsWith('a')|]", "a search within text")]
    [InlineData("int[]", "[|Enumerable.Range(1, 1001)|].ToArray()", "a range whose length is not a constant from 1 to 1000")]
    [InlineData("int[]", "[|Enumerable.Range(1, order.Lines.Count)|].ToArray()", "a range whose length is not a constant from 1 to 1000")]
    [InlineData("int", "[|order.Numbers.Where(n => n > 1)|].First()", "this call")]
    [InlineData("Line", "[|order.Lines.Distinct()|].ToArray()[0]", "this call")]
    [InlineData("int", "[|order.Numbers.FirstOrDefault()|]", "a default for what may be missing")]
    [InlineData("int", "[|order.Numbers.Single()|]", "this call")]
    [InlineData("bool", "[|order.Numbers.Any()|]", "this call")]
    [InlineData("int[]", "[|order.Numbers.Reverse()|].ToArray()", "this call")]
    public void What_no_function_says_is_named(string type, string body, string expected) => Assert.Equal(expected, JsonPathText.OutsideOfValue(type, body));

    [Fact]
    public void Hashes_and_identifiers_have_functions()
    {
        Assert.Equal("States.Hash($.name, 'SHA-256')", JsonPathPrinter.Value(new TextCall(TextFunction.Hash, new[] { In("name"), Text("SHA-256") }.ToEquatableArray())).Value!.Text);
        Assert.Equal("States.UUID()", JsonPathPrinter.Value(new TextCall(TextFunction.NewIdentifier, EquatableArray<Expression>.Empty)).Value!.Text);
    }

    [Fact]
    public void Value_by_a_name_stands_where_it_is_read()
    {
        var name = new Reference.Local("n");
        Assert.Equal("States.Format('{}!', $.name)", JsonPathPrinter.Value(new Let("n", In("name"), name.Join(Text("!")))).Value!.Text);
        Assert.Equal("States.Format('{}!', States.UUID())", JsonPathPrinter.Value(new Let("n", new TextCall(TextFunction.NewIdentifier, EquatableArray<Expression>.Empty), name.Join(Text("!")))).Value!.Text);
        Assert.Single(JsonPathPrinter.Value(new Let("n", new TextCall(TextFunction.NewIdentifier, EquatableArray<Expression>.Empty), name.Join(name))).Outside);
    }

    [Fact]
    public void Functions_are_nested_ten_deep_and_no_deeper()
    {
        var ten = string.Concat(Enumerable.Repeat(" + order.Small", 10));
        Assert.StartsWith("{'x.$':'States.MathAdd(States.MathAdd(", JsonPathText.Value("int", "order.Id" + ten));
        Assert.Equal("more than 10 intrinsic functions in each other", JsonPathText.OutsideOfValue("int", $"[|order.Id{ten} + order.Small|]"));
    }
}
