using System.Text.Json;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Tests.Expressions;

namespace Workflows.Compiler.Tests.Json;

public class NamingTests
{
    private const string Types = """
        public enum Status { InStock, SoldOut }
        public sealed record OrderLine(string SkuCode, int UnitCount = 1);
        public sealed record PlacedOrder(string OrderId, OrderLine[] OrderLines, [property: JsonPropertyName("Was")] int OldPrice, Status StockStatus)
        {
            public Dictionary<string, (int Left, OrderLine Right)> ByName { get; init; } = [];
        }
        """;

    public static TheoryData<int> Namings => [.. Enum.GetValues<JsonNaming>().Select(naming => (int)naming)];

    [Theory]
    [MemberData(nameof(Namings))]
    public void Names_are_those_of_the_policy_of_System_Text_Json(int naming)
    {
        const string letters = "aAZ1_é";
        var policy = PolicyOf((JsonNaming)naming);
        var names = from a in letters from b in letters from c in letters from d in letters select $"{a}{b}{c}{d}";

        Assert.All(
            names.Concat(["URLValue", "IOStream", "ISBN10Code", "A", "unitPrice", "XMLHttpRequest2", "ǅabc", "ÄÖü"]),
            name => Assert.Equal(policy?.ConvertName(name) ?? name, MemberNames.Of(name, (MemberNaming)naming)));
    }

    [Fact]
    public void The_compiler_numbers_the_policies_as_the_runtime_does() =>
        Assert.Equal(Enum.GetValues<JsonNaming>().Select(naming => naming.ToString()), Enum.GetValues<MemberNaming>().Select(naming => naming.ToString()));

    [Theory]
    [MemberData(nameof(Namings))]
    public void An_assembly_names_the_members_of_its_types(int naming)
    {
        var json = CompiledJson.Of($"{CompiledJson.AssemblyAttributes}WorkflowJson(Naming = Workflows.JsonNaming.{(JsonNaming)naming})]", Types, "PlacedOrder");
        var options = new JsonSerializerOptions(CompiledJson.SystemOptions) { PropertyNamingPolicy = PolicyOf((JsonNaming)naming) };
        var values = new RandomValues(seed: 5);
        for (var i = 0; i < 20; i++)
        {
            var value = values.Create(json.TypeOf());
            var text = JsonSerializer.Serialize(value, json.TypeOf(), options);

            Assert.Equal(text, json.Write(value));
            Assert.Equal(text, json.Write(json.Read(text)));
        }

        Assert.Equal(options.PropertyNamingPolicy, json.TypeInfo().Options.PropertyNamingPolicy);
    }

    [Theory]
    [InlineData("Verbatim", "(input.Id + input.Was)")]
    [InlineData("SnakeCaseUpper", "(input.ID + input.Was)")]
    public void Expressions_have_the_names_of_the_assembly(string naming, string expected) => Assert.Equal(
        expected,
        Pure.Method(
            "int M(Named named) => named.Id + named.Old;",
            "public record Named(int Id, [property: JsonPropertyName(\"Was\")] int Old);",
            $"[assembly: Workflows.WorkflowJson(Naming = Workflows.JsonNaming.{naming})]"));

    [Fact]
    public void Expressions_build_objects_with_the_names_of_the_assembly() => Assert.Equal(
        "{order_id: input.order_id, line_count: 1}",
        Pure.Method(
            "Named M(Named named) => new(named.OrderId, 1);",
            "public record Named(int OrderId, int LineCount);",
            "[assembly: Workflows.WorkflowJson(Naming = Workflows.JsonNaming.SnakeCaseLower)]"));

    private static JsonNamingPolicy? PolicyOf(JsonNaming naming) => naming switch
    {
        JsonNaming.CamelCase => JsonNamingPolicy.CamelCase,
        JsonNaming.SnakeCaseLower => JsonNamingPolicy.SnakeCaseLower,
        JsonNaming.SnakeCaseUpper => JsonNamingPolicy.SnakeCaseUpper,
        JsonNaming.KebabCaseLower => JsonNamingPolicy.KebabCaseLower,
        JsonNaming.KebabCaseUpper => JsonNamingPolicy.KebabCaseUpper,
        _ => null,
    };
}
