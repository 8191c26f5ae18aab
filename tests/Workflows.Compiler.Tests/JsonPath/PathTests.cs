namespace Workflows.Compiler.Tests.JsonPath;

public class PathTests
{
    [Theory]
    [InlineData("Order", "order", "{'x.$':'$'}")]
    [InlineData("string", "order.Name", "{'x.$':'$.name'}")]
    [InlineData("string", "order.Customer.Address.Street", "{'x.$':'$.customer.address.street'}")]
    [InlineData("Line", "order.Lines[2]", "{'x.$':'$.lines[2]'}")]
    [InlineData("string", "order.Lines[^1].Sku", "{'x.$':'$.lines[-1].sku'}")]
    [InlineData("string?", "order.Notes[0]", "{'x.$':'$.notes[0]'}")]
    [InlineData("int", "order.Counts[\"a b\"]", "{'x.$':'$.counts[\\'a b\\']'}")]
    [InlineData("int", "order.Counts[\"a\"]", "{'x.$':'$.counts.a'}")]
    [InlineData("int", "order.Matrix[0][1]", "{'x.$':'$.matrix[0][1]'}")]
    [InlineData("string", "order.Partner!.Name", "{'x.$':'$.partner.name'}")]
    [InlineData("int", "order.ByName[\"a\"]!.Quantity", "{'x.$':'$.byName.a.quantity'}")]
    public void Members_elements_and_keys_are_a_path(string type, string body, string expected) => Assert.Equal(expected.Replace("\\'", "'"), JsonPathText.Value(type, body));

    [Theory]
    [InlineData("string", "context.Execution.Name", "{'x.$':'$$.Execution.Name'}")]
    [InlineData("DateTimeOffset", "context.State.EnteredTime", "{'x.$':'$$.State.EnteredTime'}")]
    public void Context_object_has_two_dollars(string type, string body, string expected) =>
        Assert.Equal(expected, JsonPathText.Value(type, body, "Order order, WorkflowContext context"));

    [Theory]
    [InlineData("string?", "[|order.Note|]", "'$.note'")]
    [InlineData("int?", "[|order.Rank|]", "'$.rank'")]
    [InlineData("string?", "[|order.Partner?.Name|]", "'$.partner.name'")]
    [InlineData("string?", "[|order.Lines[0].Note|]", "'$.lines[0].note'")]
    [InlineData("string?", "[|order.Partner!.Email|]", "'$.partner.email'")]
    public void What_may_be_missing_is_no_value(string type, string body, string expected) => Assert.Equal(expected, JsonPathText.OutsideOfValue(type, body));

    [Fact]
    public void Clock_is_not_in_JSONPath() =>
        Assert.Equal("the clock", JsonPathText.OutsideOfValue("DateTimeOffset", "[|context.Now|]", "Order order, WorkflowContext context"));

    [Theory]
    [InlineData("string", "order.Name", "None")]
    [InlineData("int", "order.Lines.Count", "None")]
    [InlineData("string", "order.Lines[0].Sku", "Path")]
    [InlineData("int", "order.Counts[\"a\"]", "Path")]
    [InlineData("string", "order.Partner!.Name", "Path")]
    [InlineData("string", "$\"Dear {order.Partner!.Name}\"", "Path")]
    [InlineData("int", "order.Numbers[order.Id]", "Intrinsic")]
    [InlineData("int", "order.Numbers.Last()", "Path")]
    [InlineData("int", "order.Numbers.Distinct().Last()", "Intrinsic")]
    [InlineData("int[][]", "order.Numbers.Chunk(3).ToArray()", "None")]
    [InlineData("int", "order.Numbers[order.Id] + order.Numbers[0]", "Path, Intrinsic")]
    public void It_is_known_how_a_value_fails(string type, string body, string expected) => Assert.Equal(expected, JsonPathText.Failures(type, body).ToString());
}
