using System.Text.Json;

namespace Workflows.Compiler.Tests.Json;

/// <summary>300 types that nobody thought of, each with several values, compiled together.</summary>
public class GeneratedTypeTests
{
    private const int Types = 300;
    private const int ValuesPerType = 4;

    private static readonly Lazy<CompiledJson> Json = new(() => CompiledJson.Of(
        string.Join("\n", [GeneratedTypes.Parts, .. new GeneratedTypes(seed: 2026).Declarations(Types)]),
        [.. Enumerable.Range(0, Types).Select(i => $"Type{i}")]));

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Their_JSON_has_the_bytes_of_System_Text_Json_and_comes_back(int batch)
    {
        for (var type = batch; type < Types; type += 10)
        {
            var values = new RandomValues(seed: type);
            for (var i = 0; i < ValuesPerType; i++)
            {
                var value = values.Create(Json.Value.TypeOf(type));
                var text = Json.Value.WriteBySystem(value, type);

                Assert.Equal(text, Json.Value.Write(value, type));

                var read = Json.Value.Read(text, type);
                Assert.Equal(text, Json.Value.WriteBySystem(read, type));
                if (Equals(value, Json.Value.ReadBySystem(text, type)))
                {
                    Assert.Equal(value, read);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void A_member_of_the_wrong_kind_is_refused_with_its_path(int batch)
    {
        for (var type = batch; type < Types; type += 10)
        {
            var value = new RandomValues(seed: type).Create(Json.Value.TypeOf(type));
            using var document = JsonDocument.Parse(Json.Value.WriteBySystem(value, type));
            foreach (var member in document.RootElement.EnumerateObject().Where(member => member.Value.ValueKind is JsonValueKind.Number))
            {
                var broken = document.RootElement.EnumerateObject().Select(other =>
                    $"{JsonSerializer.Serialize(other.Name)}:{(other.NameEquals(member.Name) ? "[true]" : other.Value.GetRawText())}");
                var exception = Record.Exception(() => Json.Value.Read($"{{{string.Join(",", broken)}}}", type));

                // A JsonElement is content with it.
                Assert.True(exception is null or JsonException, $"Type{type}.{member.Name}: {exception}");
                Assert.True(exception is null || ((JsonException)exception).Path!.StartsWith(PathOf(member.Name), StringComparison.Ordinal), exception?.Message);
            }
        }
    }

    private static string PathOf(string member) => member.AsSpan().IndexOfAny(" .<") >= 0 ? $"$['{member}']" : $"$.{member}";
}
