using System.Text;
using System.Text.Json;

namespace Workflows.Compiler.Tests.Json;

/// <summary>What generated code accepts of damaged JSON, System.Text.Json accepts too and takes for the same value.</summary>
public class MutationTests
{
    private const int MutationsPerShape = 40;

    // Members that are missing keep their defaults; System.Text.Json overwrites those of init members with null.
    private static readonly HashSet<string> Different =
        [.. Shapes.UnreadableBySystem, .. CollectionShapes.Reversed, "class with init and required", "record with parameters and members", "keywords as names"];

    private static readonly string[] Replacements =
        ["null", "0", "-1", "1.5", "1e2", "\"\"", "\"a\"", "true", "[]", "{}", "[null]", "99999999999999999999"];

    private static readonly Lazy<IReadOnlyList<CompiledJson>> Compiled = new(() => CompiledJson.OfAll([.. Shapes.All.Values]));

    // Converters of one's own fail as they like.
    public static TheoryData<string> Names => [.. Shapes.All.Keys.Where(name => !Different.Contains(name) && !name.Contains("converter"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_JSON_is_refused_or_means_the_same(string shape)
    {
        var json = Compiled.Value[Array.IndexOf([.. Shapes.All.Keys], shape)];
        var values = new RandomValues(seed: 7);
        var random = new Random(7);
        for (var i = 0; i < MutationsPerShape; i++)
        {
            var text = Mutate(json.WriteBySystem(values.Create(json.TypeOf())), random);
            if (TryRead(json, text, out var read))
            {
                var (expected, actual) = (json.WriteBySystem(json.ReadBySystem(text)), json.WriteBySystem(read));
                Assert.Equal(Shapes.IsOrdered(shape) ? expected : string.Concat(expected.Order()), Shapes.IsOrdered(shape) ? actual : string.Concat(actual.Order()));
            }
        }
    }

    private static bool TryRead(CompiledJson json, string text, out object? value)
    {
        try
        {
            value = json.Read(text);
            return true;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }

    // Replaces one value or one name.
    private static string Mutate(string text, Random random)
    {
        var tokens = Tokens(text);
        var (start, length, isName) = tokens[random.Next(tokens.Count)];
        var replacement = isName ? "\"other\"" : Replacements[random.Next(Replacements.Length)];
        var bytes = Encoding.UTF8.GetBytes(text);
        return Encoding.UTF8.GetString([.. bytes[..start], .. Encoding.UTF8.GetBytes(replacement), .. bytes[(start + length)..]]);
    }

    private static List<(int Start, int Length, bool IsName)> Tokens(string text)
    {
        var tokens = new List<(int, int, bool)>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                tokens.Add((start, reader.ValueSpan.Length + 2, true));
            }
            else if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                var value = reader;
                value.Skip();
                tokens.Add((start, (int)value.BytesConsumed - start, false));
            }
        }

        return tokens;
    }
}
