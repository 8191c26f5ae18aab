namespace Workflows.Compiler.Tests.Json;

/// <summary>Members that JSON would lose, or that are written by a custom rule.</summary>
public class UnsupportedMemberTests
{
    private const string NotSettable =
        "cannot be read back: it has neither a public setter nor a constructor's parameter of its name and type; "
        + "give it one, or mark it with [JsonIgnore]";

    [Theory]
    [InlineData(
        "public record D(dynamic X);",
        "D",
        "'D.X' is of type 'dynamic', whose JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData(
        "public class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> X { get; } = []; }",
        "D",
        "'D.X' has [JsonObjectCreationHandling], which is not supported; remove it, and give the member a setter")]
    [InlineData(
        "public class D { [JsonExtensionData] public Dictionary<string, object>? X { get; set; } }",
        "D",
        "'D.X' has [JsonExtensionData], but its values are not known at compile time; make it a Dictionary<string, JsonElement> or a JsonObject")]
    [InlineData(
        "public class D { [JsonExtensionData] public Dictionary<string, JsonElement> X { get; } = []; }",
        "D",
        "'D.X' has [JsonExtensionData], but generated code cannot set it; make it public with a setter")]
    [InlineData(
        "public class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int X { get; set; } }",
        "D",
        "'D.X' is in JSON in one direction only, so that it would be lost between states; remove the condition")]
    [InlineData(
        "public class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int X { get; set; } }",
        "D",
        "'D.X' is in JSON in one direction only, so that it would be lost between states; remove the condition")]
    [InlineData(
        "public class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int X { get; set; } }",
        "D",
        "'D.X' is never null, so that its condition 'WhenWritingNull' means nothing; remove it")]
    [InlineData(
        "public class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public required string? X { get; set; } }",
        "D",
        "'D.X' is required, but is left out of JSON by the condition 'WhenWritingNull'; remove one of them")]
    [InlineData(
        "public class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int X { get; set; } = 5; }",
        "D",
        "'D.X' is left out of JSON by its condition, but is something else when it is missing; remove the condition or the default")]
    [InlineData(
        "public class D { [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int[]? X { get; set; } }",
        "D",
        "'D.X' has [JsonNumberHandling] for the numbers of a collection, which is not supported; use a type of its own for them")]
    [InlineData(
        "public class D { [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public string? X { get; set; } }",
        "D",
        "'D.X' has [JsonNumberHandling], but is no number; remove it")]
    [InlineData(
        """
        public class D { [JsonConverter(typeof(C))] public int X { get; set; } } public class C(int x) : JsonConverter<int> {
            public override int Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => x;
            public override void Write(Utf8JsonWriter w, int v, JsonSerializerOptions o) { } }
        """,
        "D",
        "'D.X' has the converter 'C', which generated code cannot make; make it internal or public, with a public constructor without parameters")]
    [InlineData(
        "public class D { [Odd] public int X { get; set; } } public class OddAttribute : JsonConverterAttribute;",
        "D",
        "'D.X' has a converter that an attribute of its own makes, which is not supported; use [JsonConverter(typeof(…))]")]
    [InlineData("public record D(string Id) { public int Length => Id.Length; }", "D", "'D.Length' " + NotSettable)]
    [InlineData("public record D(string Id) { public List<int> X { get; } = []; }", "D", "'D.X' " + NotSettable)]
    [InlineData("public class D { public int X { get; private set; } }", "D", "'D.X' " + NotSettable)]
    [InlineData("public class D { public int X { get; internal set; } }", "D", "'D.X' " + NotSettable)]
    [InlineData(
        "public class D { private int _x; public int X { set => _x = value; } public int Y { get => _x; set => _x = value; } }",
        "D",
        "'D.X' has no public getter, so that it would not be in JSON; give it one, or mark it with [JsonIgnore]")]
    [InlineData(
        "public class D { public int X { private get; set; } }",
        "D",
        "'D.X' has no public getter, so that it would not be in JSON; give it one, or mark it with [JsonIgnore]")]
    [InlineData(
        "public class D { public int X; }",
        "D",
        "'D.X' is a public field, which would not be in JSON; make it a property, add [JsonInclude], or mark it with [JsonIgnore]")]
    [InlineData("public class D { [JsonInclude] private int X { get; set; } }", "D", "'D.X' has [JsonInclude], but generated code cannot see it; make it internal or public")]
    [InlineData(
        "public class D { [JsonIgnore] public required int X { get; set; } }",
        "D",
        "'D.X' is required, but is not in JSON; remove [JsonIgnore] or required")]
    [InlineData(
        "public class D { public int X { get; set; } [JsonPropertyName(\"x\")] public int Y { get; set; } }",
        "D",
        "'D.Y' has the name 'x' in JSON, as another member has; give it one of its own with [JsonPropertyName]")]
    [InlineData(
        "public class Base { public int X { get; set; } } public class D : Base { [JsonPropertyName(\"y\")] public new int X { get; set; } }",
        "D",
        "'D.X' is hidden by a member that has another name in JSON; give both one name")]
    [InlineData(
        "public class D { [Obsolete(\"no\", true)] public int X { get; set; } }",
        "D",
        "'D.X' is obsolete, so that generated code cannot use it; mark it with [JsonIgnore]")]
    [InlineData(
        "public class D { public D(int other) { X = other; } public int X { get; set; } }",
        "D",
        "it cannot be read: no member has the name and type of its constructor's parameter 'other'; "
            + "rename one, or mark another constructor with [JsonConstructor]")]
    [InlineData(
        "public class D { public D(long x) { X = (int)x; } public int X { get; set; } }",
        "D",
        "it cannot be read: no member has the name and type of its constructor's parameter 'x'; "
            + "rename one, or mark another constructor with [JsonConstructor]")]
    [InlineData(
        "public class D { public D(int x) { X = x; } public D(string y) { X = y.Length; } public int X { get; set; } }",
        "D",
        "it has several public constructors; mark one with [JsonConstructor]")]
    [InlineData(
        "public class D { private D() { } public int X { get; set; } public static D New() => new(); }",
        "D",
        "it has no public constructor; make one public")]
    [InlineData(
        "public class D { [JsonConstructor] private D() { } public int X { get; set; } }",
        "D",
        "it has no public constructor; make one public")]
    [InlineData(
        "public class D { public int[,]? X { get; set; } }",
        "D",
        "'D.X' is of type 'int[,]', and JSON has arrays of one dimension only; use an array of arrays")]
    [InlineData(
        "public class D { public Dictionary<Uri[], string>? X { get; set; } }",
        "D",
        "'D.X' is a dictionary with keys of type 'Uri[]', which cannot be names in JSON; use 'string'")]
    [InlineData(
        "public class D { public Action? X { get; set; } }",
        "D",
        "'D.X' is of type 'Action', which is no data; use a class, record or struct")]
    [InlineData(
        "public class D { public System.IO.Stream? X { get; set; } }",
        "D",
        "'D.X' is of type 'Stream', whose JSON is not supported; use a type of your own")]
    [InlineData(
        "public class D { public System.Collections.ArrayList? X { get; set; } }",
        "D",
        "'D.X' is of type 'ArrayList', whose JSON is not supported; use a type of your own")]
    [InlineData(
        "public class D { public nint X { get; set; } }",
        "D",
        "'D.X' is of type 'nint', whose JSON is not supported; use a type of your own")]
    [InlineData(
        "public class D { public ReadOnlyCollection<int>? X { get; set; } }",
        "D",
        "'D.X' is of type 'ReadOnlyCollection<int>', whose JSON is not supported; use a type of your own")]
    [InlineData(
        "public class D { public BlockingCollection<int>? X { get; set; } }",
        "D",
        "'D.X' is of type 'BlockingCollection<int>', whose JSON is not supported; use a type of your own")]
    [InlineData(
        "public class D { [JsonPropertyName(\"\\ud83d\")] public int X { get; set; } }",
        "D",
        "'D.X' has half of a surrogate pair in its name in JSON; use whole characters")]
    public void A_member_that_is_not_supported_is_named(string declarations, string root, string fault) =>
        Assert.Equal(fault, Faults.Of(declarations, root));
}
