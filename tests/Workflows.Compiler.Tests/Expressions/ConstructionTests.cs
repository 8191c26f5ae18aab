namespace Workflows.Compiler.Tests.Expressions;

public class ConstructionTests
{
    [Theory]
    [InlineData("Address", "new(\"a\", null)", "{street: 'a', city: null}")]
    [InlineData("Line", "new Line(Quantity: order.Id, Sku: order.Name, Note: order.Note)", "{sku: input.name, quantity: input.id, note: input.note?}")]
    [InlineData("Line", "new(\"a\", 1, null) { Quantity = 2 }", "{sku: 'a', quantity: 2, note: null}")]
    [InlineData("Point", "new(1, order.Id)", "{x: 1, y: input.id}")]
    [InlineData("Point", "new() { Y = 2 }", "{x: 0, y: 2}")]
    [InlineData("Point?", "new Point(1, 2)", "{x: 1, y: 2}")]
    [InlineData("Plain", "new()", "{x: 0, status: 'Open'}")]
    [InlineData("Box", "new Box()", "{label: 'none', size: 0, note: null}")]
    [InlineData("Box", "new() { Size = order.Id, Label = order.Name }", "{label: input.name, size: input.id, note: null}")]
    [InlineData("Customer", "new(\"a\", new(\"b\", null), null, order.Partner?.Billing)", "{name: 'a', address: {street: 'b', city: null}, email: null, billing: input.partner?.billing?}")]
    public void New_object_has_every_member_of_its_json(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("public record T(int A, string B = \"x\");", "new T(1)", "{a: 1, b: 'x'}")]
    [InlineData("public record T(int A) { public int B { get; init; } = 5; public List<int> C { get; init; } = []; }", "new T(1)", "{a: 1, b: 5, c: []}")]
    [InlineData("public record T(int A) { public int B { get; } = A; public string? C { get; set; } }", "new T(1)", "{a: 1, b: 1, c: null}")]
    [InlineData("public class T(int a, string b) { public int A { get; } = a; public string B { get; set; } = b; public string[] C { get; init; } = new string[0]; }", "new T(order.Id, \"x\")",
        "{a: input.id, b: 'x', c: []}")]
    [InlineData("public class T { public T() { } public int A { get; init; } = 3; }", "new T()", "{a: 3}")]
    [InlineData("public record Base(int A); public record T(int B, int C) : Base(C);", "new T(1, 2)", "{b: 1, c: 2, a: 2}")]
    [InlineData("public record Base { public int A { get; init; } = 4; } public record T(int B) : Base;", "new T(1)", "{b: 1, a: 4}")]
    [InlineData("public record T { [JsonPropertyOrder(1)] public int A { get; init; } public int B { get; init; } [JsonIgnore] public int C { get; init; } = 7; }", "new T { A = 1 }", "{b: 0, a: 1}")]
    [InlineData("public record T { public required Address Home { get; init; } public DateTimeOffset? At { get; init; } }", "new T { Home = new(\"a\", null) }", "{home: {street: 'a', city: null}, at: null}")]
    [InlineData("public record T<V>(V Value);", "new T<int>(order.Id)", "{value: input.id}")]
    [InlineData("public record T(params int[] A);", "new T(1, order.Id)", "{a: [1, input.id]}")]
    [InlineData("public record T(int A) { [JsonInclude] public string B = \"f\"; }", "new T(1)", "{a: 1, b: 'f'}")]
    [InlineData("public record T(Status A = Status.Shipped, int? B = null, double C = 1);", "new T()", "{a: 'Shipped', b: null, c: 1}")]
    public void Defaults_come_from_the_declaration(string types, string body, string expected) =>
        Assert.Equal(expected, Pure.Method($"{TypeOf(body)} M(Order order) => {body};", types));

    [Theory]
    [InlineData("int[]", "new[] { 1, order.Id }", "[1, input.id]")]
    [InlineData("int[]", "[1, order.Id]", "[1, input.id]")]
    [InlineData("long[]", "[1, order.Id]", "[1, input.id]")]
    [InlineData("int[]", "[(1), ((order.Id))]", "[1, input.id]")]
    [InlineData("int[]", "[((int)order.Small), (order.Paid ? 1 : 2)]", "[input.small, (if input.paid then 1 else 2)]")]
    [InlineData("List<string?>", "[order.Note, \"x\"]", "[input.note?, 'x']")]
    [InlineData("IReadOnlyList<Line>", "[order.Lines[0]]", "[input.lines[0]]")]
    [InlineData("IEnumerable<int>", "[]", "[]")]
    [InlineData("ImmutableArray<int>", "[1]", "[1]")]
    [InlineData("List<int>", "new() { 1, order.Id }", "[1, input.id]")]
    [InlineData("List<int>", "new List<int>()", "[]")]
    [InlineData("int[]", "new int[0]", "[]")]
    [InlineData("string[]", "new string[2] { \"a\", \"b\" }", "['a', 'b']")]
    [InlineData("int[][]", "[order.Numbers, [1]]", "[input.numbers, [1]]")]
    [InlineData("int[]", "[1, .. order.Numbers]", "[1, ..input.numbers]")]
    [InlineData("string[]", "[.. order.Extras!, \"a\"]", "(if null?(input.extras?) then fail else [..input.extras, 'a'])")]
    [InlineData("int[]", "[.. order.Numbers.Where(n => n > 1)]", "[..Where(input.numbers; n => (n > 1))]")]
    [InlineData("List<int>", "new(order.Numbers)", "input.numbers")]
    [InlineData("List<int>", "new(order.Numbers) { 1 }", "[..input.numbers, 1]")]
    [InlineData("Dictionary<string, int>", "new() { { \"a\", 1 }, { \"b\", order.Id } }", "{a: 1, b: input.id}")]
    [InlineData("Dictionary<string, int>", "new() { [\"a\"] = 1, [order.Name] = 2 }", "Set('a'; 1; input.name; 2)")]
    [InlineData("Dictionary<string, int>", "new() { { \"a\", 1 }, { \"a\", 2 } }", "Add('a'; 1; 'a'; 2)")]
    [InlineData("(int, string)", "(order.Id, order.Name)", "{item1: input.id, item2: input.name}")]
    [InlineData("bool", "(order.Id, 1) == (1, 2)", "((input.id == 1) and (1 == 2))")]
    [InlineData("int", "(A: order.Id, B: 1).A", "input.id")]
    [InlineData("int", "(A: order.Id, B: order.Numbers[0]).A", "{item1: input.id, item2: input.numbers[0]}.item1")]
    public void New_collection_is_an_array(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("Line", "order.Lines[0] with { Quantity = 2 }", "with(input.lines[0], {quantity: 2})")]
    [InlineData("Point", "order.Point with { X = order.Id, Y = 0 }", "with(input.point, {x: input.id, y: 0})")]
    [InlineData("Customer", "order.Partner! with { Name = \"x\" }", "(if null?(input.partner?) then fail else with(input.partner, {name: 'x'}))")]
    [InlineData("Customer", "order.Customer with { Address = order.Customer.Address with { City = null } }", "with(input.customer, {address: with(input.customer.address, {city: null})})")]
    public void With_replaces_members(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Fact]
    public void Argument_that_no_member_takes_is_still_evaluated() => Assert.Equal(
        "(if (null?(input.numbers[0]) or true) then {sku: 'a', quantity: 1, note: null} else fail)",
        Pure.Value("Line", "new(\"a\", order.Numbers[0], null) { Quantity = 1 }"));

    [Theory]
    [InlineData("public record T { public int A { get; init; } public DateTimeOffset B { get; init; } }", "[|new T { A = 1 }|]", "the value that 'T.B' has by itself")]
    [InlineData("public class T { public T() { A = 1; } public int A { get; init; } }", "[|new T()|]", "the constructor of 'T'")]
    [InlineData("public class T { public T(int a) { A = a; } public int A { get; init; } }", "[|new T(1)|]", "the constructor of 'T'")]
    [InlineData("public record T(int A) { public T(string a) : this(a.Length) { } }", "[|new T(\"a\")|]", "the constructor of 'T'")]
    [InlineData("public record T(int A) { public int B => A; }", "[|new T(1)|]", "the computed property 'T.B' of a new object")]
    [InlineData("public record T(int A) { public int B => A; }", "[|input with { A = 2 }|]", "the computed property 'T.B' of a new object")]
    [InlineData("public record T(int A) { public T(T other) { A = other.A + 1; } }", "[|input with { A = 2 }|]", "'with' on 'T'")]
    [InlineData("public record T(int A) { public Guid B { get; init; } = Guid.Parse(\"\"); }", "[|new T(1)|]", "the value that 'T.B' has by itself")]
    [InlineData("public class T { public int A { get; init; } public T Inner { get; init; } = new(); }", "[|new T()|]", "the value that 'T.Inner' has by itself")]
    [InlineData("public record T(int A) { [JsonIgnore] public int B { get; init; } }", "new T(1) { [|B|] = 2 }", "'T.B', which JSON does not have,")]
    [InlineData("public record T(int A) { private readonly int _b; public int B { get => _b; init => _b = value + 1; } }", "new T(1) { [|B|] = 2 }", "the computed property 'T.B'")]
    [InlineData("public class T { public Box Inner { get; } = new(); }", "new T { [|Inner = { Label = \"x\" }|] }", "a nested initialiser")]
    [InlineData("public record Base(int A); public record T(string B) : Base(B.GetHashCode());", "[|new T(\"a\")|]", "an argument of the base constructor of 'T'")]
    [InlineData("public class T : List<int>;", "[|new T()|]", "a new 'T'")]
    public void Object_that_json_cannot_repeat_is_a_finding(string types, string body, string expected) =>
        Assert.Equal(expected, Pure.Findings($"T M(T input) => {body};", types));

    [Theory]
    [InlineData("char[]", "[[|.. order.Name|]]", "a spread of 'string'")]
    [InlineData("List<int>", "[|new(5)|]", "a new 'List<int>' from other values")]
    [InlineData("Dictionary<string, int>", "[|new(order.Counts)|]", "a new 'Dictionary<string, int>' from other values")]
    [InlineData("Dictionary<string, int>", "[|new(StringComparer.OrdinalIgnoreCase) { [\"a\"] = 1 }|]", "a new 'Dictionary<string, int>' from other values")]
    [InlineData("Dictionary<int, string>", "[|new() { [1] = \"a\" }|]", "a new 'Dictionary<int, string>'")]
    [InlineData("HashSet<int>", "[|[1]|]", "a collection expression for 'HashSet<int>'")]
    [InlineData("byte[]", "[|[1]|]", "a collection expression for 'byte[]'")]
    [InlineData("byte[]", "[|new byte[] { 1 }|]", "a new 'byte[]'")]
    [InlineData("int[]", "[|new int[3]|]", "an array without its elements")]
    [InlineData("int[,]", "[|new int[0, 0]|]", "a new 'int[*,*]'")]
    [InlineData("DateTime", "[|new(2020, 1, 1)|]", "a new 'DateTime'")]
    [InlineData("Line", "new([|order.Name.Normalize()|], [|order.Name.GetHashCode()|], null)", "a call of 'string.Normalize' | a call of 'string.GetHashCode'")]
    [InlineData("int[]", "[[|order.Id.GetHashCode()|], [|order.Name.GetHashCode()|]]", "a call of 'int.GetHashCode' | a call of 'string.GetHashCode'")]
    public void Other_creations_are_findings(string type, string body, string expected) =>
        Assert.Equal(expected, Pure.Findings($"{type} M(Order order) => {body};"));

    [Theory]
    [InlineData(true, "record T(int A, string? B);", "new T(1, null)", "{a: 1, b: null}")]
    [InlineData(false, "record T(int A, string? B);", "new T(1, null)", "{a: 1, b: null}")]
    [InlineData(true, "class T { public int A { get; init; } = 1; }", "new T { A = 2 }", "{a: 2}")]
    [InlineData(false, "class T { public int A { get; init; } = 1; }", "new T { A = 2 }", "{a: 2}")]
    [InlineData(true, "class T { public int A { get; init; } = 1; }", "new T()", "the value that 'T.A' has by itself")]
    [InlineData(false, "class T { public int A { get; init; } = 1; }", "new T()", "the value that 'T.A' has by itself")]
    [InlineData(true, "class T { public T(int a) { A = a; } public int A { get; } }", "new T(1)", "the constructor of 'T'")]
    [InlineData(false, "class T { public T(int a) { A = a; } public int A { get; } }", "new T(1)", "the constructor of 'T'")]
    [InlineData(true, "record T(int A) { public int B => A; }", "new T(1)", "the computed property 'T.B' of a new object")]
    [InlineData(false, "record T(int A) { public int B => A; }", "new T(1)", "the computed property 'T.B' of a new object")]
    public void Type_of_another_assembly_reads_the_same_with_and_without_its_source(bool hasSource, string type, string body, string expected)
    {
        var snippet = new Snippet($"T M(Order order) => {body};", library: Snippet.Library($"namespace Sample; public {type}", hasSource));
        Assert.True(snippet.Compiles, "The snippet has compile errors.");
        var value = snippet.Read(static (reader, method, bindings) => reader.ReadValue(method, bindings));
        Assert.Equal(expected, value is null ? Assert.Single(snippet.Findings).Arguments[0] : ExpressionText.Of(value));
    }

    // 'new T<int>(…)' is a 'T<int>'.
    private static string TypeOf(string creation) => creation[4..creation.IndexOfAny(['(', ' '], 4)];
}
