namespace Workflows.Compiler.Tests.Expressions;

public class PatternTests
{
    [Theory]
    [InlineData("order.Id is 1", "(input.id == 1)")]
    [InlineData("order.Id is not 1", "not((input.id == 1))")]
    [InlineData("order.Id is 1 or 2", "((input.id == 1) or (input.id == 2))")]
    [InlineData("order.Id is > 1 and <= 5", "((input.id > 1) and (input.id <= 5))")]
    [InlineData("order.Name is \"x\"", "(input.name == 'x')")]
    [InlineData("order.Note is \"x\"", "(input.note? == 'x')")]
    [InlineData("order.Note is null", "null?(input.note?)")]
    [InlineData("order.Note is not null", "not(null?(input.note?))")]
    [InlineData("order.Note is { }", "not(null?(input.note?))")]
    [InlineData("order.Id is { }", "true")]
    [InlineData("order.Rank is 3", "(input.rank? == 3)")]
    [InlineData("order.Rank is > 3", "(not(null?(input.rank?)) and (input.rank > 3))")]
    [InlineData("order.Rank is not > 3", "not((not(null?(input.rank?)) and (input.rank > 3)))")]
    [InlineData("order.Rank is int", "not(null?(input.rank?))")]
    [InlineData("order.Rank is null or < 0", "(null?(input.rank?) or (not(null?(input.rank?)) and (input.rank < 0)))")]
    [InlineData("order.Weight is 1.5", "(input.weight == 1.5)")]
    [InlineData("order.Total is >= 100", "(input.total >= 100)")]
    [InlineData("order.Ticks is 5", "(input.ticks == 5)")]
    [InlineData("order.Paid is true", "(input.paid == true)")]
    [InlineData("order.Gift is not true", "not((input.gift? == true))")]
    [InlineData("order.Grade is 'a' or 'b'", "((input.grade == 'a') or (input.grade == 'b'))")]
    [InlineData("order.Status is Status.Open", "(input.status == 'Open')")]
    [InlineData("order.Previous is Status.Open", "(input.previous? == 'Open')")]
    [InlineData("order is { Id: 1, Name: \"x\" }", "((input.id == 1) and (input.name == 'x'))")]
    [InlineData("order is { Customer.Address.City: \"x\" }", "(input.customer.address.city? == 'x')")]
    [InlineData("order is { Partner.Name: \"x\" }", "(not(null?(input.partner?)) and (input.partner.name == 'x'))")]
    [InlineData("order is { Partner: { Billing: { Street: \"x\" } } }",
        "(not(null?(input.partner?)) and (not(null?(input.partner.billing?)) and (input.partner.billing.street == 'x')))")]
    [InlineData("order is { Partner: null }", "null?(input.partner?)")]
    [InlineData("order is { Lines.Count: > 0 }", "(count(input.lines) > 0)")]
    [InlineData("order is { Rank: > 0 }", "(not(null?(input.rank?)) and (input.rank > 0))")]
    [InlineData("order is { Array: { Length: 2 } }", "(count(input.array) == 2)")]
    [InlineData("order.Lines[0] is (\"x\", > 1, _)", "((input.lines[0].sku == 'x') and (input.lines[0].quantity > 1))")]
    [InlineData("order.Point is (1, 2)", "((input.point.x == 1) and (input.point.y == 2))")]
    [InlineData("order.Other is (1, _)", "(not(null?(input.other?)) and (input.other.x == 1))")]
    [InlineData("order.Other is { X: 1 }", "(not(null?(input.other?)) and (input.other.x == 1))")]
    [InlineData("(order.Id, order.Name) is (1, \"x\")", "((input.id == 1) and (input.name == 'x'))")]
    [InlineData("(order.Id, (order.Name, order.Paid)) is (1, (_, true))", "((input.id == 1) and (input.paid == true))")]
    [InlineData("(order.Id, order.Rank) is not (1, null)", "not(((input.id == 1) and null?(input.rank?)))")]
    [InlineData("order.Rank is { } rank && rank > order.Id", "(not(null?(input.rank?)) and (input.rank > input.id))")]
    [InlineData("order.Rank is int rank && rank > 1", "(not(null?(input.rank?)) and (input.rank > 1))")]
    [InlineData("order.Partner is { Billing: { } billing } && billing.Street == \"x\"",
        "((not(null?(input.partner?)) and not(null?(input.partner.billing?))) and (input.partner.billing.street == 'x'))")]
    [InlineData("order.Id is var id && id > 1", "(true and (input.id > 1))")]
    [InlineData("order.Partner is not { } partner || partner.Name == \"x\"", "(null?(input.partner?) or (input.partner.name == 'x'))")]
    [InlineData("order.Lines[0] is var line && line.Quantity > 1", "((null?(input.lines[0]) or true) and (input.lines[0].quantity > 1))")]
    public void Pattern_is_a_condition(string body, string expected) => Assert.Equal(expected, Pure.Value("bool", body));

    [Theory]
    [InlineData("order.Id switch { 1 => \"a\", 2 or 3 => \"b\", _ => \"c\" }", "(if (input.id == 1) then 'a' else (if ((input.id == 2) or (input.id == 3)) then 'b' else 'c'))")]
    [InlineData("order.Id switch { 1 => \"a\", 2 => \"b\" }", "(if (input.id == 1) then 'a' else (if (input.id == 2) then 'b' else fail))")]
    [InlineData("order.Id switch { > 1 when order.Paid => \"a\", _ => \"c\" }", "(if ((input.id > 1) and input.paid) then 'a' else 'c')")]
    [InlineData("order.Id switch { _ when order.Paid => \"a\", var id => $\"{id}\" }", "(if input.paid then 'a' else integer(input.id))")]
    [InlineData("order.Partner switch { { Email: { } email } => email, null => \"none\", var partner => partner.Name }",
        "(if (not(null?(input.partner?)) and not(null?(input.partner.email?))) then input.partner.email"
        + " else (if null?(input.partner?) then 'none' else (if null?(input.partner?) then fail else input.partner.name)))")]
    [InlineData("order.Lines[0] switch { _ => \"a\" }", "(if (null?(input.lines[0]) or true) then 'a' else fail)")]
    [InlineData("order.Numbers[0] switch { 1 => \"a\", _ => \"b\" }", "(if (input.numbers[0] == 1) then 'a' else 'b')")]
    [InlineData("(order.Id, order.Numbers[0]) switch { (1, _) => \"a\", _ => \"b\" }", "(if ((null?(input.numbers[0]) or true) and (input.id == 1)) then 'a' else 'b')")]
    [InlineData("(order.Id, order.Paid) switch { (1, true) => \"a\", (_, false) => \"b\", var (id, _) => $\"{id}\" }",
        "(if ((input.id == 1) and (input.paid == true)) then 'a' else (if (input.paid == false) then 'b' else integer(input.id)))")]
    [InlineData("order.Status switch { Status.Open => \"a\", Status.Shipped or Status.Closed => \"b\", _ => \"c\" }",
        "(if (input.status == 'Open') then 'a' else (if ((input.status == 'Shipped') or (input.status == 'Closed')) then 'b' else 'c'))")]
    [InlineData("order switch { { Total: > 1_000m, Paid: false } => \"a\", _ => \"c\" }", "(if ((input.total > 1000) and (input.paid == false)) then 'a' else 'c')")]
    public void Switch_is_a_chain_of_conditionals(string body, string expected) => Assert.Equal(expected, Pure.Value("string", body));

    [Theory]
    [InlineData("bool", "order.Lines is [|[_, ..]|]", "a list pattern")]
    [InlineData("bool", "order.Name is [|['a', ..]|]", "a list pattern")]
    [InlineData("bool", "[|order.Lines is IReadOnlyList<Line>|]", "a test for the type 'IReadOnlyList<Line>'")]
    [InlineData("bool", "[|order.Name is object|]", "a test for the type 'object'")]
    [InlineData("bool", "order.Size is [|> 5|]", "a comparison of 'uint' with a constant of 'uint'")]
    [InlineData("bool", "order.Status is [|> Status.Open|]", "a comparison of 'Status' with a constant of 'Status'")]
    [InlineData("bool", "order.Ticks is [|> 9007199254740993|]", "a comparison of 'long' with a constant of 'long'")]
    [InlineData("bool", "order.Ratio is [|1.5f|]", "a comparison of 'float' with a constant of 'float'")]
    [InlineData("bool", "order.Aliased is [|Aliased.First|]", "a comparison of 'Aliased' with a constant of 'Aliased'")]
    [InlineData("bool", "order is { [|Day.Year|]: 2020 }", "'DateTime.Year'")]
    [InlineData("bool", "order is { [|Hidden|]: \"x\" }", "'Order.Hidden', which JSON does not have,")]
    [InlineData("bool", "order.Box is [|(1, _)|]", "a deconstruction of 'Box'")]
    [InlineData("bool", "(order.Id, order.Paid) is [|var both|] && order.Paid", "this pattern over a tuple")]
    [InlineData("string", "order switch { { Lines: [|[]|] } => \"b\", _ => \"c\" }", "a list pattern")]
    public void Other_patterns_are_findings(string type, string body, string expected)
    {
        const string types = """
            public static class Deconstruction
            {
                public static void Deconstruct(this Box box, out int size, out string label) => (size, label) = (box.Size, box.Label);
            }
            """;
        Assert.Equal(expected, Pure.Findings($"{type} M(Order order) => {body};", types));
    }
}
