using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Types that are no data, or whose JSON is not known.</summary>
public class UnsupportedTypeTests
{
    [Theory]
    [InlineData("", "object", "its JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData(
        "public record D(List<Line> Lines); public record Line(string Sku, object Extra);",
        "D",
        "'D.Lines[].Extra' is of type 'object', whose JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData(
        "public record D(Dictionary<string, object?> X);",
        "D",
        "'D.X[]' is of type 'object', whose JSON is not known at compile time; use a type of your own, or JsonElement")]
    [InlineData("public interface IPet { }", "IPet[]", "'IPet[][]' is of type 'IPet', of which there are no objects; use a class, record or struct, or name its classes with [JsonDerivedType]")]
    [InlineData(
        "public abstract record Pet(string Name);",
        "Pet",
        "there are no objects of it; use a class, record or struct, or name its classes with [JsonDerivedType]")]
    [InlineData(
        "[JsonPolymorphic] public record Pet(string Name);",
        "Pet",
        "it is polymorphic, but names no class; add [JsonDerivedType]")]
    [InlineData(
        "public class D(int x) : List<int> { public int X => x; }",
        "D",
        "it is a collection that cannot be made and filled; give it a public constructor without parameters and ICollection<T>")]
    [InlineData(
        "public enum E { A = 1, B = 1 }",
        "E",
        "it is of the enum 'E', whose members 'A' and 'B' have one value, so that JSON cannot tell them apart; remove one")]
    [InlineData(
        "public enum E { A, [JsonStringEnumMemberName(\"A\")] B }",
        "E",
        "it is of the enum 'E', whose members 'A' and 'B' have one name in JSON; rename one")]
    [InlineData(
        "public enum E { [JsonStringEnumMemberName(\" a\")] A }",
        "E",
        "it is of the enum 'E', whose member 'A' has the name ' a' in JSON, which cannot be read back; "
            + "use one without spaces around it and without commas")]
    [InlineData(
        "[Flags] public enum E { [JsonStringEnumMemberName(\"a,b\")] A }",
        "E",
        "it is of the enum 'E', whose member 'A' has the name 'a,b' in JSON, which cannot be read back; "
            + "use one without spaces around it and without commas")]
    public void A_type_that_is_not_supported_is_named(string declarations, string root, string fault) =>
        Assert.Equal(fault, Faults.Of(declarations, root));

    [Fact]
    public void A_type_whose_arguments_never_end_is_not_supported()
    {
        const string node = "public class Node<T> { public T? Value { get; set; } public Node<Node<T>>? Next { get; set; } }";

        Assert.EndsWith("is a generic type whose arguments never end", Faults.Of(node, "Node<int>"));
    }

    [Fact]
    public void A_private_type_is_not_supported()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public class Outer { private record Inner(int X); }", "file record Local(int X);"]);
        var reader = new DataTypeReader(JsonRules.Of(compilation), CancellationToken.None);

        Assert.Equal(
            "generated code cannot use it; make it internal or public",
            reader.Add(compilation.GetTypeByMetadataName("Outer+Inner")!));
        Assert.Equal(
            "generated code cannot use it; make it internal or public",
            reader.Add(compilation.GetSymbolsWithName("Local").OfType<INamedTypeSymbol>().Single()));
    }

    [Fact]
    public void An_open_type_is_not_supported()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Page<T>(T Item);"]);

        var fault = new DataTypeReader(JsonRules.Of(compilation), CancellationToken.None).Add(compilation.GetTypeByMetadataName("Page`1")!);

        Assert.Equal("'Page<T>.Item' is of the open type 'T', whose JSON is not known at compile time; use a closed type", fault);
    }

    [Fact]
    public void A_type_that_failed_leaves_nothing_behind()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Good(int X); public record Bad(Good Good, object Bad);"]);
        var reader = new DataTypeReader(JsonRules.Of(compilation), CancellationToken.None);

        Assert.NotNull(reader.Add(compilation.GetTypeByMetadataName("Bad")!));
        Assert.Empty(reader.Types);
        Assert.Null(reader.Add(compilation.GetTypeByMetadataName("Good")!));
        Assert.Equal(["global::Good"], reader.Types.Select(type => type.Type.FullName));
    }

    [Fact]
    public void Of_a_type_that_is_not_known_the_compiler_tells()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Order(Line[] Lines);"]);
        var reader = new DataTypeReader(JsonRules.Of(compilation), CancellationToken.None);

        Assert.Null(reader.Add(compilation.GetTypeByMetadataName("Order")!));
        Assert.True(reader.IsIncomplete);
        Assert.Empty(reader.Types);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public record Good(int X);"]);

        var reader = new DataTypeReader(JsonRules.Of(compilation), new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => reader.Add(compilation.GetTypeByMetadataName("Good")!));
    }

    [Fact]
    public void A_static_class_is_not_supported()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["public static class Names { }"]);

        var fault = new DataTypeReader(JsonRules.Of(compilation), CancellationToken.None).Add(compilation.GetTypeByMetadataName("Names")!);

        Assert.Equal("it is no data; use a class, record or struct", fault);
    }
}
