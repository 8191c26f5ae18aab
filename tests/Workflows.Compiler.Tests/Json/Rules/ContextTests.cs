using System.Text.Json;
using System.Text.Json.Serialization;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Tests.Expressions;

namespace Workflows.Compiler.Tests.Json;

public class ContextTests
{
    private const string Declarations = """
        public enum Status { InStock, SoldOut }
        public sealed record Line(string SkuCode, int UnitCount, string? Note);
        public sealed record Cart(Line[] CartLines, Status CartStatus, DateTimeOffset PlacedAt, Dictionary<string, Line?> ByName);
        public sealed record Holder(string Id, Cart Cart, Cart? Maybe, Line FirstLine, List<Line?> Lines, Status Status, DateTimeOffset At);

        [JsonSourceGenerationOptions(
            PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
        [JsonSerializable(typeof(Cart))]
        internal sealed partial class ShopContext : JsonSerializerContext;
        """;

    private static readonly Lazy<CompiledJson> Json = new(() => CompiledJson.Of(Declarations, "Holder", "Cart", "Line"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_type_of_a_context_is_written_by_it(int root)
    {
        var values = new RandomValues(seed: 3);
        for (var i = 0; i < 20; i++)
        {
            var value = values.Create(Json.Value.TypeOf(root));

            Assert.Equal(WriteByContext(value, root), Json.Value.Write(value, root));
            Assert.Equal(WriteByContext(value, root), Json.Value.Write(Json.Value.Read(WriteByContext(value, root), root), root));
        }
    }

    [Fact]
    public void A_type_of_a_context_is_written_by_it_within_others_too()
    {
        var values = new RandomValues(seed: 4);
        for (var i = 0; i < 20; i++)
        {
            dynamic value = values.Create(Json.Value.TypeOf())!;
            var text = Json.Value.Write((object)value);
            using var written = JsonDocument.Parse(text);

            Assert.Equal(WriteByContext((object)value.Cart, 1), written.RootElement.GetProperty("cart").GetRawText());
            Assert.Equal(WriteByContext((object)value.FirstLine, 2), written.RootElement.GetProperty("firstLine").GetRawText());
            Assert.Equal(text, Json.Value.Write(Json.Value.Read(text)));
        }
    }

    [Theory]
    [InlineData("""{"id":"a","cart":{"cart_lines":[{"sku_code":"a","unit_count":1},{"sku_code":5}]}}""", "$.cart.cart_lines[1].sku_code")]
    [InlineData("""{"id":"a","cart":{"cart_lines":[]},"firstLine":7}""", "$.firstLine")]
    [InlineData("""{"id":"a","cart":{"cart_lines":[]},"firstLine":null}""", "$.firstLine")]
    [InlineData("""{"id":"a","lines":[null,{"unit_count":"x"}]}""", "$.lines[1].unit_count")]
    public void A_failure_within_a_context_has_its_whole_path(string json, string path)
    {
        var exception = Assert.Throws<JsonException>(() => Json.Value.Read(json));

        Assert.Equal(path, exception.Path);
        Assert.StartsWith(path + ": ", exception.Message);
    }

    [Theory]
    [InlineData("[JsonSerializable(typeof(D))] internal partial class Second : JsonSerializerContext;", "is in the JSON contexts 'First' and 'Second', whose options differ; keep it in one, or give both the same")]
    [InlineData("", null)]
    public void A_type_of_two_contexts_needs_equal_options(string second, string? fault)
    {
        const string first = """
            public sealed record D(int X);
            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
            [JsonSerializable(typeof(D))] internal partial class First : JsonSerializerContext;
            """;

        Assert.Equal(fault is null ? null : "it " + fault, Faults.Of(first + second, "D"));
    }

    [Theory]
    [InlineData(
        "public static class Outer { [JsonSerializable(typeof(D))] private sealed partial class Hidden : JsonSerializerContext; }",
        "it is in the JSON context 'Hidden', which cannot be used by generated code; make it internal or public")]
    [InlineData(
        "[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)] [JsonSerializable(typeof(D))] internal partial class C : JsonSerializerContext;",
        "it is in the JSON context 'C', which can only write; remove its GenerationMode")]
    public void A_context_that_cannot_be_used_is_named(string context, string fault) =>
        Assert.Equal(fault, Faults.Of("public sealed record D(int X);" + context, "D"));

    [Fact]
    public void Expressions_have_the_names_of_the_context() => Assert.Equal(
        "(input.line_id + input.inner.line_id)",
        Pure.Method(
            "int M(Outer outer) => outer.LineId + outer.Inner.LineId;",
            """
            public record Inner(int LineId); public record Outer(int LineId, Inner Inner);
            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
            [JsonSerializable(typeof(Outer))] internal abstract partial class Context() : JsonSerializerContext(null);
            """));

    [Fact]
    public void Expressions_have_numbers_for_the_enums_of_a_context() => Assert.Equal(
        "(input.Status == 1)",
        Pure.Method(
            "bool M(Outer outer) => outer.Status == Level.High;",
            """
            public enum Level { Low, High } public record Outer(Level Status);
            [JsonSerializable(typeof(Outer))] internal abstract partial class Context() : JsonSerializerContext(null);
            """));

    [Theory]
    [InlineData("int M(Outer outer) => [|outer.Id|];", "JsonSerializerDefaults.Web", "'Outer.Id', whose JSON context 'Context' reads names in any case (set PropertyNameCaseInsensitive to false),")]
    [InlineData(
        "int M(Outer outer) => [|outer.Id|];",
        "NumberHandling = JsonNumberHandling.WriteAsString",
        "'Outer.Id', whose JSON context 'Context' reads or writes numbers as text (set NumberHandling to Strict),")]
    [InlineData(
        "Outer M(Outer outer) => [|new Outer(1)|];",
        "DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault",
        "'Outer.Id', which JSON may not have by its condition,")]
    public void What_an_expression_cannot_say_of_a_context_is_a_finding(string method, string options, string finding) => Assert.Equal(
        finding,
        Pure.Findings(
            method,
            $$"""
            public record Outer(int Id);
            [JsonSourceGenerationOptions({{options.Replace("JsonSerializerDefaults", "System.Text.Json.JsonSerializerDefaults")}})]
            [JsonSerializable(typeof(Outer))] internal abstract partial class Context() : JsonSerializerContext(null);
            """));

    [Theory]
    [InlineData("int M(T t) => [|t.A|];", "public record T([property: JsonNumberHandling(JsonNumberHandling.WriteAsString)] int A);", "'T.A', whose number may be text in JSON,")]
    [InlineData("int M(T t) => [|t.A|];", "public record T([property: JsonConverter(typeof(C))] int A); public abstract class C : JsonConverter<int>;", "'T.A', which a converter writes,")]
    [InlineData("int M(T t) => [|t.A|];", "[JsonConverter(typeof(C))] public record T(int A); public abstract class C : JsonConverter<T>;", "'T.A', which a converter writes,")]
    [InlineData("T M(int n) => [|new T(n)|];", "[JsonDerivedType(typeof(T), \"t\")] public abstract record B; public record T(int A) : B;", "a new 'T', whose JSON says which class it is,")]
    [InlineData(
        "T M(T t) => [|new T(t.A)|];",
        "public record T([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? A);",
        "'T.A', which JSON may not have by its condition,")]
    public void What_an_expression_cannot_say_of_an_attribute_is_a_finding(string method, string types, string finding) =>
        Assert.Equal(finding, Pure.Findings(method, types));

    private static string WriteByContext(object? value, int root)
    {
        var contexts = Json.Value.TypeOf().Assembly.GetType("Acme.Shop.ShopContext")!;
        var context = (JsonSerializerContext)contexts.GetProperty("Default")!.GetValue(null)!;
        var options = new JsonSerializerOptions(context.Options) { TypeInfoResolver = context, Converters = { new InstantConverter() } };
        return JsonSerializer.Serialize(value, options.GetTypeInfo(Json.Value.TypeOf(root)));
    }
}
