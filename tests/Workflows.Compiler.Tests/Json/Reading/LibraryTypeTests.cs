using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Types of a referenced assembly, whose initialisers nobody can see.</summary>
public class LibraryTypeTests
{
    private const string Library = """
        #nullable enable
        using System.Collections.Generic;

        namespace Acme.Data
        {
            public enum Kind { None, Some }

            public sealed record Line(string Sku, int Quantity = 3);

            public sealed class Settings
            {
                public string Region { get; set; } = "eu";
                public string Name { get; set; } = null!;
                public int Size { get; init; } = 5;
                public int Count { get; set; }
                public Kind Kind { get; set; } = Kind.Some;
                public string? Note { get; init; } = "none";
                public int? Limit { get; set; }
                public List<Line> Lines { get; init; } = new();
                public required string Id { get; init; }
            }
        }
        """;

    private static readonly Lazy<CompiledJson> Json = new(() =>
    {
        var library = JsonCompilation.Compile("Acme.Data", [Library]);
        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        var image = stream.ToArray();
        var source = CompiledJson.Source("Acme.Shop", "", ["Acme.Data.Settings"]);
        return CompiledJson.Of(JsonCompilation.Compile("Acme.Shop", [source], MetadataReference.CreateFromImage(image)), image);
    });

    [Fact]
    public void What_a_new_object_has_is_kept()
    {
        var read = Json.Value.Read("""{"id":"a","name":"n","count":1,"lines":[{"sku":"x"}]}""");

        Assert.Equal(
            """{"region":"eu","name":"n","size":5,"count":1,"kind":"Some","note":"none","limit":null,"lines":[{"sku":"x","quantity":3}],"id":"a"}""",
            Json.Value.Write(read));
    }

    [Theory]
    [InlineData("""{"id":"a","name":"n"}""", "$.count: expected a value, but the member is missing.")]
    [InlineData("""{"id":"a","count":1}""", "$.name: expected a value, but the member is missing.")]
    [InlineData("""{"name":"n","count":1}""", "$.id: expected a value, but the member is missing.")]
    public void What_a_new_object_does_not_have_is_missing(string json, string message) =>
        Assert.Equal(message, Assert.Throws<System.Text.Json.JsonException>(() => Json.Value.Read(json)).Message);
}
