namespace Workflows.Compiler.Tests.Json;

/// <summary>Attributes of System.Text.Json: conditions, converters, numbers as text, members beside the others, classes that are told apart.</summary>
internal static class AttributeShapes
{
    private const string Pets = """
        [JsonDerivedType(typeof(Dog), "dog")] [JsonDerivedType(typeof(Cat), 7)]
        public abstract record Pet(string Name);
        public sealed record Dog(string Name, int Age) : Pet(Name);
        public record Cat(string Name) : Pet(Name) { public Pet? Friend { get; init; } }
        """;

    private const string Converters = """
        public readonly record struct Money(decimal Amount);
        public sealed class MoneyConverter : JsonConverter<Money>
        {
            public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
                new(decimal.Parse(reader.GetString()!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
            public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
                writer.WriteStringValue(FormattableString.Invariant($"EUR {value.Amount}"));
        }
        [JsonConverter(typeof(CodeConverter))] public sealed record Code(string Text);
        public sealed class CodeConverter : JsonConverter<Code>
        {
            public override Code Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()![1..]);
            public override void Write(Utf8JsonWriter writer, Code value, JsonSerializerOptions options) => writer.WriteStringValue("#" + value.Text);
        }
        [JsonConverter(typeof(NothingConverter))] public sealed record Nothing(string? Text);
        public sealed class NothingConverter : JsonConverter<Nothing?>
        {
            public override bool HandleNull => true;
            public override Nothing? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
                reader.TokenType == JsonTokenType.Null ? null : new(JsonSerializer.Deserialize<JsonElement>(ref reader, options).GetProperty("t").GetString());
            public override void Write(Utf8JsonWriter writer, Nothing? value, JsonSerializerOptions options)
            {
                if (value is null) { writer.WriteNullValue(); return; }
                writer.WriteStartObject(); writer.WriteString("t", value.Text); writer.WriteEndObject();
            }
        }
        public sealed class BoxFactory : JsonConverterFactory
        {
            public override bool CanConvert(Type type) => type.IsGenericType;
            public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
                (JsonConverter)Activator.CreateInstance(typeof(BoxConverter<>).MakeGenericType(type.GetGenericArguments()))!;
        }
        [JsonConverter(typeof(BoxFactory))] public sealed record Box<T>(T Value);
        public sealed class BoxConverter<T> : JsonConverter<Box<T>>
        {
            public override Box<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
            {
                reader.Read();
                var value = JsonSerializer.Deserialize<T>(ref reader, options)!;
                reader.Read();
                return new(value);
            }
            public override void Write(Utf8JsonWriter writer, Box<T> value, JsonSerializerOptions options)
            {
                writer.WriteStartArray(); JsonSerializer.Serialize(writer, value.Value, options); writer.WriteEndArray();
            }
        }
        public enum Level { Low, High }
        [JsonConverter(typeof(JsonNumberEnumConverter<Size>))] public enum Size { Small, Large }
        """;

    public static IEnumerable<(string Name, string Declarations, string Root)> All =>
    [
        (
            "members that are left out if null",
            """
            public sealed record Order(
                [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id,
                [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Count,
                [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Version? Version,
                [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int[]? Numbers);
            """,
            "Order"),
        (
            "members that are left out if default",
            """
            public enum Status { Open, Closed } public record struct Point(int X);
            public sealed class Order
            {
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public string? Id { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Count { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Status Status { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Point Point { get; init; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Point? Maybe { get; init; }
            }
            """,
            "Order"),
        (
            "internal members and constructor",
            """
            public sealed class Order
            {
                [JsonConstructor] internal Order(int count) => Count = count;
                [JsonInclude] internal int Count { get; }
                [JsonInclude] internal string? Note { get; set; }
                [JsonInclude] public string Id { get; internal set; } = "";
            }
            """,
            "Order"),
        (
            "members beside the others",
            """
            public sealed record Order(string Id) { [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } }
            public sealed record Line(int X) { [JsonExtensionData] public IDictionary<string, JsonElement> More { get; init; } = new Dictionary<string, JsonElement>(); }
            public sealed record Both(Order Order, Line Line);
            """,
            "Both"),
        (
            "numbers as text",
            """
            [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
            public sealed record Order(int Count, decimal? Price, string Text, long Id)
            {
                [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public double Odd { get; init; }
                [JsonNumberHandling(JsonNumberHandling.Strict)] public byte Plain { get; init; }
            }
            """,
            "Order"),
        (
            "members that are refused if unknown",
            "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed record Order(string Id, int? Count);",
            "Order"),
        ("classes told apart", Pets + "public sealed record Home(Pet Pet, Pet? Other, List<Pet> Pets, Dictionary<string, Pet?> Named, Dog Dog);", "Home"),
        ("classes told apart by themselves", Pets, "Pet"),
        (
            "classes told apart by a member of one's own",
            """
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
            [JsonDerivedType(typeof(Shape), "shape")] [JsonDerivedType(typeof(Circle), "circle")]
            public class Shape { public string Name { get; set; } = ""; }
            [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Circle : Shape { public double Radius { get; set; } }
            """,
            "Shape[]"),
        (
            "interface whose classes are told apart",
            """
            [JsonDerivedType(typeof(Car), "car")] [JsonDerivedType(typeof(Bike), "bike")] public interface IVehicle { string Id { get; } }
            public sealed record Car(string Id, int Doors) : IVehicle;
            public sealed record Bike(string Id) : IVehicle { [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } }
            public sealed record Garage(IVehicle First, IReadOnlyList<IVehicle> All);
            """,
            "Garage"),
        (
            "converters of members",
            Converters + """
            public sealed record Order(
                [property: JsonConverter(typeof(MoneyConverter))] Money Total,
                [property: JsonConverter(typeof(MoneyConverter))] Money? Maybe,
                [property: JsonConverter(typeof(JsonNumberEnumConverter<Level>))] Level Level,
                [property: JsonConverter(typeof(JsonStringEnumConverter))] Level Other);
            """,
            "Order"),
        (
            "converters of types",
            Converters + "public sealed record Order(Code Code, Code? Maybe, Nothing? Nothing, Code[] Codes, Dictionary<string, Code?> Named, Box<int> Box, Size Size, Size? S);",
            "Order"),
        ("type with a converter by itself", Converters, "Code"),
        ("enum with the converter for numbers by itself", Converters, "Size?"),
        ("dictionary with keys of an enum of numbers", Converters, "Dictionary<Size, int>"),
    ];
}
