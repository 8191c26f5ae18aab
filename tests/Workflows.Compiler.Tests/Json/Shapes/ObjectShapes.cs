namespace Workflows.Compiler.Tests.Json;

/// <summary>Classes, records and structs.</summary>
internal static class ObjectShapes
{
    public static IEnumerable<(string Name, string Declarations, string Root)> All =>
    [
        ("positional record", "public sealed record Order(string Id, int Count, string? Note);", "Order"),
        ("record that is not sealed", "public record Order(string Id, int Count);", "Order"),
        ("internal record", "public sealed record Order(string Id); internal static class Unused;", "Order"),
        (
            "record with defaults",
            """
            public enum Status { New, Old }
            public sealed record Order(
                string Id, int Count = 5, string Currency = "EUR", decimal Rate = 1.5m, Status Status = Status.Old, double Weight = 0.5,
                char Sign = '\'', long? Limit = 7);
            """,
            "Order"),
        (
            "record with init members",
            """
            public sealed record Order { public required string Id { get; init; } public int? Count { get; init; }
                public string? Note { get; init; } }
            """,
            "Order"),
        (
            "record with parameters and members",
            """
            public sealed record Order(string Id) { public required int Count { get; init; }
                public string Note { get; set; } = "none"; public List<string> Tags { get; init; } = []; }
            """,
            "Order"),
        (
            "record with an explicit constructor too",
            "public sealed record Order(string Id, int Count) { public Order(string id) : this(id, 1) { } }",
            "Order"),
        (
            "record that inherits",
            """
            public abstract record Base(string Id) { public string? Note { get; init; } }
            public sealed record Order(string Id, int Count) : Base(Id);
            """,
            "Order"),
        ("record without members", "public sealed record Nothing;", "Nothing"),
        (
            "class with setters",
            "public sealed class Order { public string Id { get; set; } = \"\"; public int Count { get; set; } public string? Note { get; set; } }",
            "Order"),
        (
            "class with init and required",
            """
            public sealed class Order { public required string Id { get; init; } public required int? Count { get; init; }
                public string[] Tags { get; init; } = []; }
            """,
            "Order"),
        (
            "class with one constructor",
            """
            public sealed class Order { public Order(string id, int count) { Id = id; Count = count; }
                public string Id { get; } public int Count { get; } public string? Note { get; set; } }
            """,
            "Order"),
        (
            "class with a primary constructor",
            "public sealed class Order(string id, int count) { public string Id { get; } = id; public int Count { get; set; } = count; }",
            "Order"),
        (
            "class with a marked constructor",
            """
            public sealed class Order { public Order() : this("", 0) { } [JsonConstructor]
                public Order(string id, int count) { Id = id; Count = count; } public string Id { get; }
                public int Count { get; } }
            """,
            "Order"),
        (
            "class with a constructor that sets required members",
            """
            public sealed class Order { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
                public Order(string id) { Id = id; } public required string Id { get; init; } }
            """,
            "Order"),
        (
            "class with a parameter for a required member",
            "public sealed class Order { public Order(string id) { Id = id; } public required string Id { get; init; } }",
            "Order"),
        (
            "class that inherits",
            """
            public class Base { public string Id { get; set; } = ""; } public class Middle : Base {
                public int Count { get; set; } } public sealed class Order : Middle { public string? Note { get; set; } }
            """,
            "Order"),
        (
            "class that overrides",
            """
            public class Base { public virtual string Id { get; set; } = ""; public int Count { get; set; } }
            public sealed class Order : Base { public override string Id { get; set; } = ""; }
            """,
            "Order"),
        (
            "class that hides",
            "public class Base { public int Id { get; set; } } public sealed class Order : Base { public new string Id { get; set; } = \"\"; }",
            "Order"),
        ("class without members", "public sealed class Nothing;", "Nothing"),
        (
            "class whose code does not speak of null",
            """
            #nullable disable
            public sealed class Order { public string Id { get; set; } public List<int> Counts { get; set; } }
            #nullable enable
            """,
            "Order"),
        ("struct", "public struct Point { public int X { get; set; } public int Y { get; set; } }", "Point"),
        ("nullable struct", "public struct Point { public int X { get; set; } public int Y { get; set; } }", "Point?"),
        ("record struct", "public record struct Point(int X, int? Y);", "Point"),
        ("readonly record struct with members", "public readonly record struct Point(int X) { public int? Y { get; init; } }", "Point"),
        (
            "readonly struct with a constructor",
            "[method: JsonConstructor] public readonly struct Point(int x, int y) { public int X { get; } = x; public int Y { get; } = y; }",
            "Point"),
        (
            "struct as member",
            "public record struct Point(int X, int Y); public sealed record Shape(Point Centre, Point? Corner, Point[] Points, List<Point?> Gaps);",
            "Shape"),
    ];
}
