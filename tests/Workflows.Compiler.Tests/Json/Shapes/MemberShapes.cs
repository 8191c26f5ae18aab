namespace Workflows.Compiler.Tests.Json;

/// <summary>Names and attributes of members, and types that contain, nest and name each other.</summary>
internal static class MemberShapes
{
    public static IEnumerable<(string Name, string Declarations, string Root)> All =>
    [
        (
            "included fields",
            "public sealed class Order { [JsonInclude] public string Id = \"\"; [JsonInclude] public int Count; public string? Note { get; set; } }",
            "Order"),
        (
            "names for JSON",
            """
            public sealed record Order(
                [property: JsonPropertyName("order-id")] string Id,
                [property: JsonPropertyName("größe <&>")] int Size,
                [property: JsonPropertyName("a\"b\\c")] int Odd);
            """,
            "Order"),
        (
            "ignored members",
            """
            public sealed record Order(string Id) { [JsonIgnore] public int Length => Id.Length; [JsonIgnore]
                public object? Tag { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
                public int Count { get; set; } }
            """,
            "Order"),
        (
            "parameter of an ignored member",
            "public sealed record Order(string Id, [property: JsonIgnore] int Count = 3, string? Note = null);",
            "Order"),
        (
            "ordered members",
            """
            public sealed class Order { [JsonPropertyOrder(2)] public int A { get; set; } public int B { get; set; }
                [JsonPropertyOrder(-1)] public int C { get; set; } public int D { get; set; } }
            """,
            "Order"),
        ("capitals in names", "public sealed record Order(int ID, string URLValue, int X, int IOStream, int aB, int ÄB, int A1B, int A_B);", "Order"),
        (
            "keywords as names",
            """
            public sealed record @class(string @event, int @is) { public bool @while { get; init; }
                public bool Reader { get; init; } public bool Defaults { get; init; } public bool HasNote { get; init; }
                public string? Note { get; init; } = "n".ToUpperInvariant(); }
            """,
            "@class"),
        ("tree", "public sealed record Tree(string Name, IReadOnlyList<Tree> Children, Tree? Left, Dictionary<string, Tree> Named);", "Tree"),
        ("types that contain each other", "public sealed record A(string Name, B? B); public sealed record B(int Count, A[] As);", "A"),
        (
            "generic record",
            "public sealed record Page<T>(IReadOnlyList<T> Items, T? First, string? Next) where T : class; public sealed record Line(string Sku);",
            "Page<Line>"),
        ("generic struct of primitives", "public record struct Pair<TFirst, TSecond>(TFirst First, TSecond Second);", "Pair<int?, string?>"),
        (
            "generic types in each other",
            "public sealed record Page<T>(T[] Items); public sealed record Both<T1, T2>(T1 One, T2 Two) where T1 : notnull where T2 : notnull;",
            "Both<Page<int>, Both<string, Page<string?>>>"),
        (
            "nested types",
            "public static class Shop { public sealed record Order(Order.Line[] Lines) { public sealed record Line(string Sku); } }",
            "Shop.Order"),
        ("nested type of a generic type", "public static class Box<T> { public sealed record Item(T Value); }", "Box<int>.Item"),
        (
            "obsolete members",
            """
            public sealed record Order(string Id) { [Obsolete] public int Old { get; set; } [Obsolete("no")]
                public string? Older { get; init; } }
            """,
            "Order"),
        (
            "obsolete type",
            "#pragma warning disable CS0612\n[Obsolete] public sealed record Old(int X); public sealed record Order(Old Old, List<Old> Olds);\n",
            "Order"),
        ("any JSON", "public sealed record Order(JsonElement Body, JsonElement? Extra, Dictionary<string, JsonElement> More);", "Order"),
        (
            "interfaces",
            """
            public interface IHasId { string Id { get; } }
            public sealed record Order(string Id) : IHasId, IComparable<Order> {
                public int CompareTo(Order? other) => 0; }
            """,
            "Order"),
        (
            "indexer, statics and private parts",
            """
            public sealed class Order { private int _x = 1; public int this[int i] => _x + i;
                public static int S { get; set; } public const int C = 1; internal int I { get; set; }
                public int Count { get; set; } }
            """,
            "Order"),
    ];
}
