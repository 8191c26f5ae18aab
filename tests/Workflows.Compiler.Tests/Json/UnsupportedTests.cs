using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Tests.Json;

public class UnsupportedTests
{
    private const string NotSettable =
        "cannot be read back: it has neither a public setter nor a constructor's parameter of its name and type; give it one, or mark it with [JsonIgnore]";

    [Theory]
    [InlineData("", "object", "'object' is of type 'object', whose JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData("public record D(List<Line> Lines); public record Line(string Sku, object Extra);", "D", "'D.Lines[].Extra' is of type 'object', whose JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData("public record D(dynamic X);", "D", "'D.X' is of type 'dynamic', whose JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData("public record D(Dictionary<string, object?> X);", "D", "'D.X[]' is of type 'object', whose JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData("public interface IPet { }", "IPet[]", "'IPet[][]' is of type 'IPet', of which there are no objects; use a class, record or struct")]
    [InlineData("public abstract record Pet(string Name);", "Pet", "'Pet' is of type 'Pet', of which there are no objects; use a class, record or struct")]
    [InlineData("[JsonDerivedType(typeof(Dog), \"dog\")] public record Pet(string Name); public record Dog(string Name) : Pet(Name);", "Pet", "'Pet' is of type 'Pet', which has [JsonDerivedType], which is not supported; remove it")]
    [InlineData("[JsonPolymorphic] public record Pet(string Name);", "Pet", "'Pet' is of type 'Pet', which has [JsonPolymorphic], which is not supported; remove it")]
    [InlineData("[JsonConverter(typeof(C))] public record D(int X); public class C : JsonConverter<D> { public override D Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => new(1); public override void Write(Utf8JsonWriter w, D v, JsonSerializerOptions o) { } }", "D", "'D' is of type 'D', which has [JsonConverter], which is not supported; remove it")]
    [InlineData("[JsonConverter(typeof(JsonNumberEnumConverter<E>))] public enum E { A }", "E", "'E' is of type 'E', which has [JsonConverter], which is not supported; remove it")]
    [InlineData("[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public record D(int X);", "D", "'D' is of type 'D', which has [JsonUnmappedMemberHandling], which is not supported; remove it")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public record D(int X);", "D", "'D' is of type 'D', which has [JsonNumberHandling], which is not supported; remove it")]
    [InlineData("public record D([property: JsonNumberHandling(JsonNumberHandling.WriteAsString)] int X);", "D", "'D.X' has [JsonNumberHandling], which is not supported; remove it")]
    [InlineData("public class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> X { get; } = []; }", "D", "'D.X' has [JsonObjectCreationHandling], which is not supported; remove it")]
    [InlineData("public class D { [JsonConverter(typeof(JsonStringEnumConverter))] public int X { get; set; } }", "D", "'D.X' has [JsonConverter], which is not supported; remove it")]
    [InlineData("public class D { [JsonExtensionData] public Dictionary<string, JsonElement>? X { get; set; } }", "D", "'D.X' has [JsonExtensionData], which is not supported; use a dictionary or JsonElement")]
    [InlineData("public class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? X { get; set; } }", "D", "'D.X' is in JSON or not by the condition 'WhenWritingNull', which is not supported; remove the condition")]
    [InlineData("public record D(string Id) { public int Length => Id.Length; }", "D", "'D.Length' " + NotSettable)]
    [InlineData("public record D(string Id) { public List<int> X { get; } = []; }", "D", "'D.X' " + NotSettable)]
    [InlineData("public class D { public int X { get; private set; } }", "D", "'D.X' " + NotSettable)]
    [InlineData("public class D { public int X { get; internal set; } }", "D", "'D.X' " + NotSettable)]
    [InlineData("public class D { private int _x; public int X { set => _x = value; } public int Y { get => _x; set => _x = value; } }", "D", "'D.X' has no public getter, so that it would not be in JSON; give it one, or mark it with [JsonIgnore]")]
    [InlineData("public class D { public int X { private get; set; } }", "D", "'D.X' has no public getter, so that it would not be in JSON; give it one, or mark it with [JsonIgnore]")]
    [InlineData("public class D { public int X; }", "D", "'D.X' is a public field, which would not be in JSON; make it a property, add [JsonInclude], or mark it with [JsonIgnore]")]
    [InlineData("public class D { [JsonInclude] private int X { get; set; } }", "D", "'D.X' has [JsonInclude], but is not public; make it public")]
    [InlineData("public class D { [JsonIgnore] public required int X { get; set; } }", "D", "'D.X' is required, but is not in JSON; remove [JsonIgnore] or required")]
    [InlineData("public class D { public int X { get; set; } [JsonPropertyName(\"x\")] public int Y { get; set; } }", "D", "'D.Y' has the name 'x' in JSON, as another member has; give it one of its own with [JsonPropertyName]")]
    [InlineData("public class Base { public int X { get; set; } } public class D : Base { [JsonPropertyName(\"y\")] public new int X { get; set; } }", "D", "'D.X' is hidden by a member that has another name in JSON; give both one name")]
    [InlineData("public class D { [Obsolete(\"no\", true)] public int X { get; set; } }", "D", "'D.X' is obsolete, so that generated code cannot use it; mark it with [JsonIgnore]")]
    [InlineData("public class D { public D(int other) { X = other; } public int X { get; set; } }", "D", "'D' cannot be read: no member has the name and type of its constructor's parameter 'other'; rename one, or mark another constructor with [JsonConstructor]")]
    [InlineData("public class D { public D(long x) { X = (int)x; } public int X { get; set; } }", "D", "'D' cannot be read: no member has the name and type of its constructor's parameter 'x'; rename one, or mark another constructor with [JsonConstructor]")]
    [InlineData("public class D { public D(int x) { X = x; } public D(string y) { X = y.Length; } public int X { get; set; } }", "D", "'D' is of type 'D', which has several public constructors; mark one with [JsonConstructor]")]
    [InlineData("public class D { private D() { } public int X { get; set; } public static D New() => new(); }", "D", "'D' is of type 'D', which has no public constructor; make one public")]
    [InlineData("public class D { [JsonConstructor] private D() { } public int X { get; set; } }", "D", "'D' is of type 'D', which has no public constructor; make one public")]
    [InlineData("public class D { public (int A, int B) X { get; set; } }", "D", "'D.X' is a tuple, whose JSON is not supported; use a record")]
    [InlineData("public class D { public int[,]? X { get; set; } }", "D", "'D.X' is of type 'int[,]', and JSON has arrays of one dimension only; use an array of arrays")]
    [InlineData("public class D { public Dictionary<int, string>? X { get; set; } }", "D", "'D.X' is a dictionary with keys of type 'int'; JSON's keys are text, so use 'string'")]
    [InlineData("public class D { public Action? X { get; set; } }", "D", "'D.X' is of type 'Action', which is no data; use a class, record or struct")]
    [InlineData("public class D { public System.IO.Stream? X { get; set; } }", "D", "'D.X' is of type 'Stream', whose JSON is not supported; use a type of your own")]
    [InlineData("public class D { public JsonDocument? X { get; set; } }", "D", "'D.X' is of type 'JsonDocument', whose JSON is not supported; use a type of your own")]
    [InlineData("public class D { public nint X { get; set; } }", "D", "'D.X' is of type 'nint', whose JSON is not supported; use a type of your own")]
    [InlineData("public class D { public KeyValuePair<string, int> X { get; set; } }", "D", "'D.X' is of type 'KeyValuePair<string, int>', whose JSON is not supported; use a type of your own")]
    [InlineData("public class D { public Stack<int>? X { get; set; } }", "D", "'D.X' is of type 'Stack<int>', whose JSON is not supported; use a type of your own")]
    [InlineData("public class D : List<int> { }", "D", "'D' is of type 'D', a collection of your own; use a collection of the framework")]
    [InlineData("public class Node<T> { public T? Value { get; set; } public Node<Node<T>>? Next { get; set; } }", "Node<int>", null)]
    [InlineData("public enum E { A = 1, B = 1 }", "E", "'E' is of the enum 'E', whose members 'A' and 'B' have one value, so that JSON cannot tell them apart; remove one")]
    [InlineData("public enum E { A, [JsonStringEnumMemberName(\"A\")] B }", "E", "'E' is of the enum 'E', whose members 'A' and 'B' have one name in JSON; rename one")]
    [InlineData("public enum E { [JsonStringEnumMemberName(\" a\")] A }", "E", "'E' is of the enum 'E', whose member 'A' has the name ' a' in JSON, which cannot be read back; use one without spaces around it and without commas")]
    [InlineData("[Flags] public enum E { [JsonStringEnumMemberName(\"a,b\")] A }", "E", "'E' is of the enum 'E', whose member 'A' has the name 'a,b' in JSON, which cannot be read back; use one without spaces around it and without commas")]
    [InlineData("public class D { [JsonPropertyName(\"\\ud83d\")] public int X { get; set; } }", "D", "'D.X' has half of a surrogate pair in its name in JSON; use whole characters")]
    public void What_is_not_supported_is_named(string declarations, string root, string? fault)
    {
        var found = FaultOf(declarations, root);

        Assert.NotNull(found);
        Assert.True(fault is null ? found.EndsWith("is a generic type whose arguments never end", StringComparison.Ordinal) : fault == found, found);
    }

    [Fact]
    public void A_private_type_is_not_supported()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public class Outer { private record Inner(int X); }", "file record Local(int X);"]);
        var reader = new DataTypeReader(CancellationToken.None);

        Assert.Equal(
            "'Inner' is of type 'Inner', which generated code cannot use; make it internal or public",
            reader.Add(compilation.GetTypeByMetadataName("Outer+Inner")!));
        Assert.Equal(
            "'Local' is of type 'Local', which generated code cannot use; make it internal or public",
            reader.Add(compilation.GetSymbolsWithName("Local").OfType<INamedTypeSymbol>().Single()));
    }

    [Fact]
    public void An_open_type_is_not_supported()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Page<T>(T Item);"]);

        var fault = new DataTypeReader(CancellationToken.None).Add(compilation.GetTypeByMetadataName("Page`1")!);

        Assert.Equal("'Page<T>.Item' is of the open type 'T', whose JSON is not known at compile time; use a closed type", fault);
    }

    [Fact]
    public void A_type_that_failed_leaves_nothing_behind()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Good(int X); public record Bad(Good Good, object Bad);"]);
        var reader = new DataTypeReader(CancellationToken.None);

        Assert.NotNull(reader.Add(compilation.GetTypeByMetadataName("Bad")!));
        Assert.Empty(reader.Types);
        Assert.Null(reader.Add(compilation.GetTypeByMetadataName("Good")!));
        Assert.Equal(["global::Good"], reader.Types.Select(type => type.Type.FullName));
    }

    [Fact]
    public void Of_a_type_that_is_not_known_the_compiler_tells()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Order(Line[] Lines);"]);
        var reader = new DataTypeReader(CancellationToken.None);

        Assert.Null(reader.Add(compilation.GetTypeByMetadataName("Order")!));
        Assert.True(reader.IsIncomplete);
        Assert.Empty(reader.Types);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Good(int X);"]);

        Assert.Throws<OperationCanceledException>(() => new DataTypeReader(new CancellationToken(canceled: true)).Add(compilation.GetTypeByMetadataName("Good")!));
    }

    [Fact]
    public void A_static_class_is_not_supported()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public static class Names { }"]);

        var fault = new DataTypeReader(CancellationToken.None).Add(compilation.GetTypeByMetadataName("Names")!);

        Assert.Equal("'Names' is of type 'Names', which is no data; use a class, record or struct", fault);
    }

    private static string? FaultOf(string declarations, string root)
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", [CompiledJson.Source("Acme.Shop", declarations, [root])]);
        var field = compilation.GetTypeByMetadataName("Acme.Shop.Roots")!.GetMembers("Root0").OfType<IFieldSymbol>().Single();
        return new DataTypeReader(CancellationToken.None).Add(field.Type);
    }
}
