using System.Text.Json;

namespace Workflows.Compiler.Tests.Json;

/// <summary>JSON that is wrong for keys, tuples, collections, classes told apart, converters and rare primitives.</summary>
public class MalformedShapeTests
{
    private const string Declarations = """
        public enum Status { Open, Closed }
        public sealed record Line(string Sku);
        [JsonDerivedType(typeof(Dog), "dog")] [JsonDerivedType(typeof(Cat), 2)] public abstract record Pet(string Name);
        public sealed record Dog(string Name, int Age) : Pet(Name);
        public sealed record Cat(string Name) : Pet(Name);
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed record Strict(int X);
        [JsonConverter(typeof(CodeConverter))] public sealed record Code(string Text);
        public sealed class CodeConverter : JsonConverter<Code>
        {
            public override Code Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
                reader.GetString() is ['#', .. var text] ? new(text) : throw new JsonException("No code.");
            public override void Write(Utf8JsonWriter writer, Code value, JsonSerializerOptions options) => writer.WriteStringValue("#" + value.Text);
        }
        public sealed class All
        {
            public Dictionary<int, Line> ByNumber { get; set; } = new();
            public Dictionary<Guid, int> ById { get; set; } = new();
            public Dictionary<Status, Line> ByStatus { get; set; } = new();
            public ImmutableDictionary<bool, int> ByFlag { get; set; } = ImmutableDictionary<bool, int>.Empty;
            public Queue<Line> Queue { get; set; } = new();
            public Stack<int> Stack { get; set; } = new();
            public (int Count, Line Line) Tuple { get; set; }
            public KeyValuePair<string, int>[] Pairs { get; set; } = new KeyValuePair<string, int>[0];
            public Pet? Pet { get; set; }
            public List<Pet> Pets { get; set; } = new();
            public Strict? Strict { get; set; }
            public Code? Code { get; set; }
            public List<Code> Codes { get; set; } = new();
            [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public int Number { get; set; }
            public Half Half { get; set; }
            public Int128 Int { get; set; }
            public UInt128 UInt { get; set; }
            public Version? Version { get; set; }
            public Memory<byte> Memory { get; set; }
            public JsonObject? Node { get; set; }
            public JsonArray? Array { get; set; }
            public JsonValue? Value { get; set; }
        }
        """;

    private static readonly Lazy<CompiledJson> Json = new(() => CompiledJson.Of(Declarations, "All"));

    [Theory]
    [InlineData("""{"byNumber":{"x":{"sku":"a"}}}""", "$.byNumber.x", "expected a name that is a key of type 'Int32', found the name \"x\".")]
    [InlineData("""{"byNumber":{" 1":{"sku":"a"}}}""", "$.byNumber[' 1']", "expected a name that is a key of type 'Int32', found the name \" 1\".")]
    [InlineData("""{"byNumber":{"1":{"sku":2}}}""", "$.byNumber.1.sku", "expected a string, found the number 2.")]
    [InlineData("""{"byNumber":{"1":null}}""", "$.byNumber.1", "expected an object, found null.")]
    [InlineData("""{"byId":{"1":1}}""", "$.byId.1", "expected a name that is a key of type 'Guid', found the name \"1\".")]
    [InlineData("""{"byStatus":{"open":{"sku":"a"}}}""", "$.byStatus.open", "expected one of \"Open\", \"Closed\", found the name \"open\".")]
    [InlineData("""{"byFlag":{"true":1}}""", "$.byFlag.true", "expected the name \"True\" or \"False\", found the name \"true\".")]
    [InlineData("""{"byFlag":{"True":"1"}}""", "$.byFlag.True", "expected an int, found the string \"1\".")]
    [InlineData("""{"queue":[{"sku":"a"},{}]}""", "$.queue[1].sku", "expected a value, but the member is missing.")]
    [InlineData("""{"stack":[1,2,"3"]}""", "$.stack[2]", "expected an int, found the string \"3\".")]
    [InlineData("""{"tuple":{"item1":1}}""", "$.tuple.item2", "expected a value, but the member is missing.")]
    [InlineData("""{"tuple":{"item1":1,"item2":{"sku":1}}}""", "$.tuple.item2.sku", "expected a string, found the number 1.")]
    [InlineData("""{"tuple":[1,{}]}""", "$.tuple", "expected an object, found an array.")]
    [InlineData("""{"pairs":[{"key":"a","value":1},{"key":"b"}]}""", "$.pairs[1].value", "expected a value, but the member is missing.")]
    [InlineData("""{"pet":{"name":"a"}}""", "$.pet.$type", "expected a value, but the member is missing.")]
    [InlineData("""{"pet":{"$type":"cow","name":"a"}}""", "$.pet.$type", "expected one of \"dog\", 2, found the string \"cow\".")]
    [InlineData("""{"pet":{"name":"a","$type":3}}""", "$.pet.$type", "expected one of \"dog\", 2, found the number 3.")]
    [InlineData("""{"pet":{"name":"a","$type":"dog"}}""", "$.pet.age", "expected a value, but the member is missing.")]
    [InlineData("""{"pets":[{"$type":2,"name":"a"},{"$type":"dog","name":"a","age":"x"}]}""", "$.pets[1].age", "expected an int, found the string \"x\".")]
    [InlineData("""{"pets":[{"$type":2,"name":"a"},[]]}""", "$.pets[1]", "expected an object, found an array.")]
    [InlineData("""{"strict":{"x":1,"y":2}}""", "$.strict.y", "expected a member of 'Strict', found the name \"y\".")]
    [InlineData("""{"code":"x"}""", "$.code", "No code.")]
    [InlineData("""{"codes":["#a","x"]}""", "$.codes[1]", "No code.")]
    [InlineData("""{"codes":["#a",null]}""", "$.codes[1]", "expected a value, found null.")]
    [InlineData("""{"number":"x"}""", "$.number", "The JSON value could not be converted to System.Int32.")]
    [InlineData("""{"half":"1"}""", "$.half", "expected a half, found the string \"1\".")]
    [InlineData("""{"int":1.5}""", "$.int", "expected an integer of 128 bits, found the number 1.5.")]
    [InlineData("""{"uInt":-1}""", "$.uInt", "expected an unsigned integer of 128 bits, found the number -1.")]
    [InlineData("""{"version":"x"}""", "$.version", "expected a version such as \"1.2.3\", found the string \"x\".")]
    [InlineData("""{"memory":"*"}""", "$.memory", "expected a string in Base64, found the string \"*\".")]
    [InlineData("""{"node":[]}""", "$.node", "expected an object, found an array.")]
    [InlineData("""{"array":{}}""", "$.array", "expected an array, found an object.")]
    [InlineData("""{"value":{}}""", "$.value", "expected a string, a number, true or false, found an object.")]
    [InlineData("""{"pet":{"$type":"dog","name":tru}}""", "$.pet.name", null)]
    public void The_path_names_the_place(string json, string path, string? message)
    {
        var exception = Assert.Throws<JsonException>(() => Json.Value.Read(json));

        Assert.Equal(path, exception.Path);
        Assert.Equal(message is null ? exception.Message : $"{path}: {message}", exception.Message);
    }
}
