using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Compiler.Tests.Json;

public class ContractTests
{
    private const string Declarations = """
        public sealed record Tree(string Name, Tree? Left);
        public sealed record Numbers(double Value, float Small);
        public sealed class Loop { public Loop? Next { get; set; } }
        public sealed record Rows(System.Collections.Immutable.ImmutableArray<int> Values);
        public enum Status { Open, Closed }
        """;

    private static readonly string[] Roots = ["Tree", "Numbers", "Loop", "Rows", "List<string?>", "List<string>", "Status?"];

    private static readonly Lazy<CompiledJson> Json = new(() => CompiledJson.Of(Declarations, Roots));

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    public void JSON_as_deep_as_allowed_is_read_and_written(int depth)
    {
        var text = Deep(depth);

        Assert.NotNull(Json.Value.ReadBySystem(text));
        Assert.Equal(text, Json.Value.Write(Json.Value.Read(text)));
    }

    [Fact]
    public void JSON_that_is_too_deep_is_refused()
    {
        Assert.ThrowsAny<JsonException>(() => Json.Value.ReadBySystem(Deep(65)));
        var exception = Assert.Throws<JsonException>(() => Json.Value.Read(Deep(65)));

        Assert.Contains("The maximum configured depth of 64 has been exceeded", exception.Message);
    }

    [Fact]
    public void An_object_that_contains_itself_is_refused()
    {
        dynamic loop = Activator.CreateInstance(Json.Value.TypeOf(2))!;
        loop.Next = loop;

        Assert.Throws<JsonException>(() => Json.Value.WriteBySystem((object)loop, 2));
        var exception = Assert.Throws<JsonException>(() => Json.Value.Write((object)loop, 2));
        Assert.Equal("The value is deeper than 64 levels, or it contains itself.", exception.Message);
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(0, float.NegativeInfinity)]
    public void What_is_no_number_is_refused(double value, float small)
    {
        var numbers = Activator.CreateInstance(Json.Value.TypeOf(1), value, small);

        Assert.Throws<ArgumentException>(() => Json.Value.WriteBySystem(numbers, 1));
        Assert.Throws<ArgumentException>(() => Json.Value.Write(numbers, 1));
    }

    [Fact]
    public void A_value_that_should_not_be_null_is_written_as_null()
    {
        var tree = Json.Value.TypeOf().GetConstructors().Single().Invoke([null, null]);

        Assert.Equal("""{"name":null,"left":null}""", Json.Value.Write(tree));
        Assert.Equal("null", Json.Value.Write(null));
    }

    [Fact]
    public void Null_is_read_only_where_the_contract_says_so()
    {
        Assert.Throws<JsonException>(() => Json.Value.Read("null"));
        Assert.Null(JsonSerializer.Deserialize("null", Json.Value.NullableTypeInfo()));
        Assert.NotNull(JsonSerializer.Deserialize("""{"name":"a","left":null}""", Json.Value.NullableTypeInfo()));
        Assert.Equal("null", JsonSerializer.Serialize((object?)null, Json.Value.NullableTypeInfo()));
        Assert.Null(Json.Value.Read("null", 6));
    }

    [Fact]
    public void An_immutable_array_that_was_never_made_fails_as_in_System_Text_Json()
    {
        var rows = Activator.CreateInstance(Json.Value.TypeOf(3), [null]);

        Assert.Equal(Record(() => Json.Value.WriteBySystem(rows, 3)), Record(() => Json.Value.Write(rows, 3)));
    }

    [Fact]
    public void Of_types_that_differ_in_nullability_the_one_that_accepts_more_speaks() =>
        Assert.Equal("[null]", Json.Value.Write(Json.Value.Read("[null]", 5), 5));

    [Fact]
    public void A_failure_in_text_of_several_parts_has_its_path()
    {
        var exception = Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(SegmentedText.Of("""{"name":"a","left":{"name":"a long name","left":{"name":12345678}}}"""));
            JsonSerializer.Deserialize(ref reader, Json.Value.TypeInfo());
        });

        Assert.Equal("$.left.left.name: expected a string, found the number 12345678.", exception.Message);
    }

    [Fact]
    public void Any_JSON_always_has_a_contract() => Assert.NotNull(Json.Value.TypeInfo().Options.GetTypeInfo(typeof(JsonElement)));

    [Fact]
    public void A_type_that_is_not_known_has_no_contract() =>
        Assert.Throws<NotSupportedException>(() => Json.Value.TypeInfo().Options.GetTypeInfo(typeof(ContractTests)));

    [Fact]
    public void A_contract_names_the_type() => Assert.Equal(Json.Value.TypeOf(), Assert.IsAssignableFrom<JsonTypeInfo>(Json.Value.TypeInfo()).Type);

    private static string Deep(int depth) =>
        string.Concat(Enumerable.Repeat("""{"name":"a","left":""", depth)) + "null" + new string('}', depth);

    private static Type? Record(Func<string> action) => Xunit.Record.Exception(() => action())?.GetType();
}
