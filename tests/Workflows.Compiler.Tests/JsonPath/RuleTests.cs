namespace Workflows.Compiler.Tests.JsonPath;

public class RuleTests
{
    [Theory]
    [InlineData("order.Name == \"a\"", "{'Variable':'$.name','StringEquals':'a'}")]
    [InlineData("'a' == order.Grade", "{'Variable':'$.grade','StringEquals':'a'}")]
    [InlineData("order.Status == Status.Open", "{'Variable':'$.status','StringEquals':'Open'}")]
    [InlineData("order.Id == 1", "{'Variable':'$.id','NumericEquals':1}")]
    [InlineData("order.Weight < 1.5", "{'Variable':'$.weight','NumericLessThan':1.5}")]
    [InlineData("order.Total <= 10m", "{'Variable':'$.total','NumericLessThanEquals':10}")]
    [InlineData("5 < order.Id", "{'Variable':'$.id','NumericGreaterThan':5}")]
    [InlineData("order.Id >= 5", "{'Variable':'$.id','NumericGreaterThanEquals':5}")]
    [InlineData("order.Paid", "{'Variable':'$.paid','BooleanEquals':true}")]
    [InlineData("!order.Paid", "{'Variable':'$.paid','BooleanEquals':false}")]
    [InlineData("order.Paid == false", "{'Variable':'$.paid','BooleanEquals':false}")]
    [InlineData("order.Name.StartsWith(\"a*\", StringComparison.Ordinal)", "{'Variable':'$.name','StringMatches':'a\\\\**'}")]
    [InlineData("order.Name.EndsWith('a')", "{'Variable':'$.name','StringMatches':'*a'}")]
    [InlineData("order.Name.Contains(\"a b\")", "{'Variable':'$.name','StringMatches':'*a b*'}")]
    [InlineData("order.Partner?.Name.StartsWith('a') == true", "{'And':[{'Variable':'$.partner','IsPresent':true},{'Variable':'$.partner','IsNull':false},{'Variable':'$.partner.name','StringMatches':'a*'}]}")]
    [InlineData("order.Name != \"a\"", "{'Not':{'Variable':'$.name','StringEquals':'a'}}")]
    public void Comparison_with_a_constant(string body, string expected) => Assert.Equal(expected, JsonPathText.Rule(body));

    [Theory]
    [InlineData("order.Name == order.Title", "{'Variable':'$.name','StringEqualsPath':'$.display'}")]
    [InlineData("order.Id > order.Weight", "{'Variable':'$.id','NumericGreaterThanPath':'$.weight'}")]
    [InlineData("order.Created < order.Closed", "{'And':[{'Variable':'$.closed','IsPresent':true},{'Variable':'$.closed','IsNull':false},{'Variable':'$.created','TimestampLessThanPath':'$.closed'}]}")]
    [InlineData("order.Paid == order.Gift", "{'And':[{'Variable':'$.gift','IsPresent':true},{'Variable':'$.paid','BooleanEqualsPath':'$.gift'}]}")]
    [InlineData("order.Status == Status.Open && order.Id < order.Small", "{'And':[{'Variable':'$.status','StringEquals':'Open'},{'Variable':'$.id','NumericLessThanPath':'$.small'}]}")]
    public void Comparison_of_two_values(string body, string expected) => Assert.Equal(expected, JsonPathText.Rule(body));

    [Fact]
    public void Two_that_may_be_null_are_equal_if_both_are() => Assert.Equal(
        "{'Or':["
        + "{'And':[{'Variable':'$.rank','IsPresent':true},{'Variable':'$.level','IsPresent':true},{'Variable':'$.rank','NumericEqualsPath':'$.level'}]},"
        + "{'And':[{'Not':{'And':[{'Variable':'$.rank','IsPresent':true},{'Variable':'$.rank','IsNull':false}]}},{'Not':{'And':[{'Variable':'$.level','IsPresent':true},{'Variable':'$.level','IsNull':false}]}}]}]}",
        JsonPathText.Rule("order.Rank == order.Level"));

    [Theory]
    [InlineData("order.Note == null", "{'Not':{'And':[{'Variable':'$.note','IsPresent':true},{'Variable':'$.note','IsNull':false}]}}")]
    [InlineData("order.Note is not null", "{'And':[{'Variable':'$.note','IsPresent':true},{'Variable':'$.note','IsNull':false}]}")]
    [InlineData("order.Note == \"a\"", "{'And':[{'Variable':'$.note','IsPresent':true},{'Variable':'$.note','StringEquals':'a'}]}")]
    [InlineData("order.Note != \"a\"", "{'Not':{'And':[{'Variable':'$.note','IsPresent':true},{'Variable':'$.note','StringEquals':'a'}]}}")]
    [InlineData("order.Notes[0] == null", "{'Variable':'$.notes[0]','IsNull':true}")]
    [InlineData("order.Lines[0].Note == \"a\"", "{'And':[{'Variable':'$.lines[0]','IsNull':false},{'Variable':'$.lines[0].note','IsPresent':true},{'Variable':'$.lines[0].note','StringEquals':'a'}]}")]
    [InlineData("order.Partner?.Name == \"a\"", "{'And':[{'Variable':'$.partner.name','IsPresent':true},{'Variable':'$.partner.name','StringEquals':'a'}]}")]
    [InlineData("order.Partner!.Name == \"a\"", "{'Variable':'$.partner.name','StringEquals':'a'}")]
    [InlineData("order.Gift == true", "{'And':[{'Variable':'$.gift','IsPresent':true},{'Variable':'$.gift','BooleanEquals':true}]}")]
    public void Missing_is_null(string body, string expected) => Assert.Equal(expected, JsonPathText.Rule(body));

    [Theory]
    [InlineData("order.Paid || order.Id > 1 || order.Id < -1", "{'Or':[{'Variable':'$.paid','BooleanEquals':true},{'Variable':'$.id','NumericGreaterThan':1},{'Variable':'$.id','NumericLessThan':-1}]}")]
    [InlineData("!(order.Paid && order.Id > 1)", "{'Not':{'And':[{'Variable':'$.paid','BooleanEquals':true},{'Variable':'$.id','NumericGreaterThan':1}]}}")]
    [InlineData("order.Paid ? order.Id > 1 : order.Id > 2", "{'Or':[{'And':[{'Variable':'$.paid','BooleanEquals':true},{'Variable':'$.id','NumericGreaterThan':1}]},{'And':[{'Not':{'Variable':'$.paid','BooleanEquals':true}},{'Variable':'$.id','NumericGreaterThan':2}]}]}")]
    [InlineData("(order.Note ?? \"a\") == \"a\"", "{'Or':[{'Not':{'And':[{'Variable':'$.note','IsPresent':true},{'Variable':'$.note','IsNull':false}]}},{'Variable':'$.note','StringEquals':'a'}]}")]
    [InlineData("(order.Gift ?? false)", "{'And':[{'Variable':'$.gift','IsPresent':true},{'Variable':'$.gift','IsNull':false},{'Variable':'$.gift','BooleanEquals':true}]}")]
    [InlineData("order is { Partner.Name: \"a\" }", "{'And':[{'Variable':'$.partner','IsPresent':true},{'Variable':'$.partner','IsNull':false},{'Variable':'$.partner.name','StringEquals':'a'}]}")]
    [InlineData("true", "{'Variable':'$','IsPresent':true}")]
    [InlineData("false", "{'Variable':'$','IsPresent':false}")]
    public void Logic_is_asked_in_order(string body, string expected) => Assert.Equal(expected, JsonPathText.Rule(body));

    [Theory]
    [InlineData("[|order.Id + 1|] > 2", "a sum in a condition, which compares what is in the data")]
    [InlineData("[|order.Lines.Count|] > 2", "a count here in a condition, which compares what is in the data")]
    [InlineData("[|order.Lines[^1].Sku|] == \"a\"", "a position from the end in a condition")]
    [InlineData("[|order.Partner!.Email|] == null", "the exception that a null throws before a member that may be missing")]
    [InlineData("[|order.Rank!.Value|] > 1", "the exception that a null throws here")]
    [InlineData("order.Id > 1 && [|order.Numbers[order.Id]|] == 1", "this element in a condition, which compares what is in the data")]
    [InlineData("order.Name == ([|order.Name + \"a\"|])", "joined text here in a condition, which compares what is in the data")]
    public void What_no_operator_says_is_named(string body, string expected) => Assert.Equal(expected, JsonPathText.OutsideOfRule(body));
}
