namespace Workflows.Compiler.Tests.Expressions;

public class AccessTests
{
    [Theory]
    [InlineData("Order", "order", "input")]
    [InlineData("int", "order.Id", "input.id")]
    [InlineData("string", "order.Customer.Address.Street", "input.customer.address.street")]
    [InlineData("string?", "order.Note", "input.note?")]
    [InlineData("int?", "order.Rank", "input.rank?")]
    [InlineData("string", "order.Title", "input.display")]
    [InlineData("string", "order.Box.Label", "input.box.label")]
    [InlineData("int", "order.Point.X", "input.point.x")]
    [InlineData("Guid", "order.Key", "input.key")]
    [InlineData("DateTimeOffset", "order.Created", "input.created")]
    [InlineData("decimal", "order.Total", "input.total")]
    [InlineData("System.Text.Json.JsonElement", "order.Json", "input.json")]
    [InlineData("string", "(order.Name)", "input.name")]
    public void Member_of_data_has_its_name_in_json(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("string", "price.Currency", "(input.currency? ?? 'EUR')")]
    [InlineData("int", "price.Count", "(input.count? ?? 5)")]
    [InlineData("Level", "price.Level", "(input.level? ?? 'High')")]
    [InlineData("bool", "price.Flag", "(input.flag? ?? false)")]
    [InlineData("string?", "price.Note", "input.note?")]
    [InlineData("int", "price.Plain", "input.plain")]
    public void Member_that_json_lacks_has_the_default_of_the_constructor(string type, string body, string expected) => Assert.Equal(
        expected,
        Pure.Method(
            $"{type} M(Price price) => {body};",
            "public enum Level { Low, High } public record Price(int Plain, string Currency = \"EUR\", int Count = 5, Level Level = Level.High, "
                + "bool Flag = false, string? Note = null);"));

    [Theory]
    [InlineData("Line", "order.Lines[0]", "input.lines[0]")]
    [InlineData("Line", "order.Array[order.Id]", "input.array[input.id]")]
    [InlineData("string", "order.Tags[order.Id + 1]", "input.tags[(input.id + 1)]")]
    [InlineData("Line", "order.Array[^1]", "input.array[^1]")]
    [InlineData("Line", "order.Lines[^2]", "input.lines[^2]")]
    [InlineData("string", "order.Tags[^1]", "input.tags[^1]")]
    [InlineData("string?", "order.Notes[0]", "input.notes[0]?")]
    [InlineData("int", "order.Matrix[0][1]", "input.matrix[0][1]")]
    [InlineData("Line", "order.Array[order.Tiny]", "input.array[input.tiny]")]
    [InlineData("int", "order.Counts[\"a b\"]", "input.counts{'a b'}")]
    [InlineData("int", "order.Counts[order.Name]", "input.counts{input.name}")]
    [InlineData("Line?", "order.ByName[\"x\"]", "input.byName{'x'}?")]
    [InlineData("string", "order.Extras![0]", "(if null?(input.extras?) then fail else input.extras[0])")]
    [InlineData("int", "order.Counts[order.Note!]", "(if null?(input.note?) then fail else input.counts{input.note})")]
    public void Indexer_reads_an_element_or_a_key(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("int[]", "order.Numbers[1..]", "(if (1 <= count(input.numbers)) then Skip(input.numbers; 1) else fail)")]
    [InlineData("int[]", "order.Numbers[..2]", "(if (2 <= count(input.numbers)) then Take(input.numbers; 2) else fail)")]
    [InlineData("int[]", "order.Numbers[1..^1]", "(if (2 <= count(input.numbers)) then Skip(SkipLast(input.numbers; 1); 1) else fail)")]
    [InlineData("int[]", "order.Numbers[^2..]", "(if (2 <= count(input.numbers)) then TakeLast(input.numbers; 2) else fail)")]
    [InlineData("int[]", "order.Numbers[order.Id..3]", "(if ((0 <= input.id) and ((input.id <= 3) and (3 <= count(input.numbers)))) then Skip(Take(input.numbers; 3); input.id) else fail)")]
    [InlineData("int[]", "order.Numbers[..]", "input.numbers")]
    [InlineData("List<Line>", "order.Lines[1..]", "(if (1 <= count(input.lines)) then Skip(input.lines; 1) else fail)")]
    [InlineData("int", "order.Numbers[^order.Id]", "input.numbers[^input.id]")]
    [InlineData("int", "order.Counts.Count", "Count(input.counts)")]
    [InlineData("bool", "order.Counts.ContainsKey(order.Name)", "ContainsKey(input.counts; input.name)")]
    [InlineData("string[]", "order.Counts.Keys.ToArray()", "Keys(input.counts)")]
    [InlineData("string[]", "order.Counts.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToArray()", "Select(Where(Entries(input.counts; 'key'; 'value'); pair => (pair.value > 1)); pair2 => pair2.key)")]
    [InlineData("bool", "order.Extras!.Contains(\"a\")", "(if null?(input.extras?) then fail else Contains(input.extras; 'a'))")]
    public void Part_of_a_collection_is_a_call(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("order.Array.Length", "count(input.array)")]
    [InlineData("order.Lines.Count", "count(input.lines)")]
    [InlineData("order.Tags.Count", "count(input.tags)")]
    [InlineData("order.Matrix[0].Length", "count(input.matrix[0])")]
    public void Length_and_Count_count_elements(string body, string expected) => Assert.Equal(expected, Pure.Value("int", body));

    [Theory]
    [InlineData("string", "context.Execution.Name", "context.Execution.Name")]
    [InlineData("string", "context.Execution.Id", "context.Execution.Id")]
    [InlineData("DateTimeOffset", "context.State.EnteredTime", "context.State.EnteredTime")]
    [InlineData("string", "context.StateMachine.Name", "context.StateMachine.Name")]
    [InlineData("DateTimeOffset", "context.Now", "now")]
    [InlineData("bool", "context is { Execution.Name: \"x\" }", "(context.Execution.Name == 'x')")]
    public void Context_keeps_its_names(string type, string body, string expected) =>
        Assert.Equal(expected, Pure.Value(type, body, "Order order, WorkflowContext context"));

    [Fact]
    public void Parameters_read_what_they_are_bound_to() => Assert.Equal(
        "{sku: input.name, quantity: result.quantity, note: null}",
        Pure.Value("Line", "new(order.Name, result.Quantity, null)", "Order order, Line result"));

    [Theory]
    [InlineData("ContextExecution", "[|context.Execution|]")]
    [InlineData("WorkflowContext", "[|context|]")]
    public void Context_as_a_value_is_a_finding(string type, string body) =>
        Assert.Equal("the context object as a value", Pure.Findings($"{type} M(Order order, WorkflowContext context) => {body};"));
}
