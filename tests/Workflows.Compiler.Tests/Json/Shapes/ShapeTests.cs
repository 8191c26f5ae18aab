using System.Text.Json;

namespace Workflows.Compiler.Tests.Json;

public class ShapeTests
{
    private const int ValuesPerShape = 25;

    private static readonly Lazy<Dictionary<string, CompiledJson>> Compiled = new(() =>
        Shapes.All.Keys.Zip(CompiledJson.OfAll([.. Shapes.All.Values])).ToDictionary(pair => pair.First, pair => pair.Second));

    public static TheoryData<string> Names => [.. Shapes.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Generated_code_writes_the_bytes_of_System_Text_Json(string shape)
    {
        var json = Compile(shape);
        foreach (var value in Values(json))
        {
            Assert.Equal(json.WriteBySystem(value), json.Write(value));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Generated_code_reads_what_it_wrote(string shape)
    {
        var json = Compile(shape);
        foreach (var value in Values(json))
        {
            var text = json.WriteBySystem(value);

            var read = json.Read(text);

            Assert.Equal(Normalized(shape, text), Normalized(shape, json.WriteBySystem(read)));
            if (!Shapes.UnreadableBySystem.Contains(shape) && !shape.Contains("Memory") && Equals(value, json.ReadBySystem(text)))
            {
                Assert.Equal(value, read);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Generated_code_reads_from_a_stream_in_small_pieces(string shape)
    {
        var json = Compile(shape);
        foreach (var value in Values(json).Take(5))
        {
            var text = json.WriteBySystem(value);
            using var stream = new TricklingStream(text);

            var read = await JsonSerializer.DeserializeAsync(stream, json.TypeInfo());

            Assert.Equal(Normalized(shape, text), Normalized(shape, json.WriteBySystem(read)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Generated_code_reads_from_text_in_several_parts(string shape)
    {
        var json = Compile(shape);
        foreach (var value in Values(json).Take(5))
        {
            var text = json.WriteBySystem(value);
            var reader = new Utf8JsonReader(SegmentedText.Of(text));

            var read = JsonSerializer.Deserialize(ref reader, json.TypeInfo());

            Assert.Equal(Normalized(shape, text), Normalized(shape, json.WriteBySystem(read)));
        }
    }

    // Sets and dictionaries of some kinds have no order of their own.
    private static string Normalized(string shape, string text) => Shapes.IsOrdered(shape) ? text : string.Concat(text.Order());

    private static CompiledJson Compile(string shape) => Compiled.Value[shape];

    private static IEnumerable<object?> Values(CompiledJson json)
    {
        var values = new RandomValues(seed: 42);
        return Enumerable.Range(0, ValuesPerShape).Select(_ => values.Create(json.TypeOf()));
    }
}
