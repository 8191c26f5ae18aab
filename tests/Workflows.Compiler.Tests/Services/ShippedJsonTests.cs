using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Workflows.Compiler.Tests.Json;

namespace Workflows.Compiler.Tests.Services;

/// <summary>The JSON of requests and answers is that of System.Text.Json with names as they are and without nulls.</summary>
public sealed class ShippedJsonTests
{
    private static readonly Lazy<CompiledJson> Json = new(static () => CompiledJson.Of("", [.. ShippedTypes.All.Select(ShippedTypes.NameOf)]));

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new InstantConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static TheoryData<int> Types => [.. Enumerable.Range(0, ShippedTypes.All.Count)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_shipped_type_is_written_as_AWS_has_it(int number)
    {
        var values = new RandomValues(seed: number);
        for (var i = 0; i < 20; i++)
        {
            var value = values.Create(ShippedTypes.All[number])!;
            var json = Json.Value.Write(value, number);

            Assert.Equal(JsonSerializer.Serialize(value, ShippedTypes.All[number], Options), json);
            if (!json.Contains(":null"))
            {
                Assert.Equal(json, Json.Value.Write(Json.Value.Read(json, number), number));
            }
        }
    }
}
