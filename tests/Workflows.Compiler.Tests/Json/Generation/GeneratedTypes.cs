using System.Globalization;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Types that are composed at random of all shapes of data, the same for the same seed.</summary>
internal sealed class GeneratedTypes(int seed)
{
    private const int MostMembers = 7;
    private const int DeepestType = 3;

    private static readonly string[] Values =
    [
        "string", "bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "Int128", "UInt128", "Half", "float",
        "double", "decimal", "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Uri", "Version", "byte[]", "JsonElement",
        "Status", "Access", "Point", "Line", "Pet", "Measure<int>", "Measure<Line>", "Mutable",
    ];

    private static readonly string[] Keys = ["string", "int", "long", "Guid", "Status", "DateOnly", "bool", "char"];

    private static readonly string[] Wrappers =
    [
        "{0}[]", "List<{0}>", "IReadOnlyList<{0}>", "IEnumerable<{0}>", "ICollection<{0}>", "ImmutableArray<{0}>", "ImmutableList<{0}>", "Queue<{0}>",
        "LinkedList<{0}>", "Collection<{0}>", "Dictionary<{1}, {0}>", "IReadOnlyDictionary<{1}, {0}>", "SortedDictionary<int, {0}>",
        "ImmutableSortedDictionary<int, {0}>", "KeyValuePair<{1}, {0}>", "(int, {0})", "Tuple<{0}, int>",
    ];

    private static readonly string[] Attributes =
    [
        "", "", "", "", "[property: JsonPropertyName(\"name-{0} <ü>\")] ", "[property: JsonPropertyOrder({1})] ", "[property: JsonRequired] ",
        "[property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ",
    ];

    private readonly Random _random = new(seed);

    /// <summary>What the types are made of.</summary>
    public static string Parts => """
        public enum Status { Open, [JsonStringEnumMemberName("not-open")] Closed, Lost = 9 }
        [Flags] public enum Access { None, Read = 1, Write = 2, Both = 3, Run = 4 }
        public readonly record struct Point(int X, double? Y);
        public sealed record Line(string SkuCode, int Quantity = 1, string? Note = null);
        [JsonDerivedType(typeof(Dog), "dog")] [JsonDerivedType(typeof(Cat), 2)] public abstract record Pet(string Name);
        public sealed record Dog(string Name, int Age) : Pet(Name);
        public sealed record Cat(string Name, Line? Toy) : Pet(Name);
        public sealed record Measure<T>(T Value, string Unit) where T : notnull;
        public sealed class Mutable { public string Id { get; set; } = ""; public int? Count { get; set; } [JsonInclude] public bool Flag; }
        """;

    /// <summary>Types with names of their own, <c>Type0</c> and so on.</summary>
    public IEnumerable<string> Declarations(int count) => Enumerable.Range(0, count).Select(i => Declaration($"Type{i}", i));

    private string Declaration(string name, int index)
    {
        var members = Enumerable.Range(0, 1 + _random.Next(MostMembers)).Select(i => (Name: $"{(char)('A' + i)}{Suffix(i)}", Type: Type(0))).ToList();
        return (index % 5) switch
        {
            0 => $"public sealed record {name}({Parameters(members)});",
            1 => $"public sealed record {name} {{ {Properties(members, "public required {0} {1} {{ get; init; }} ")}}}",
            2 => $"public sealed class {name} {{ {Properties(members, "public {0} {1} {{ get; set; }} = default!; ")}}}",
            3 => $"public readonly record struct {name}({Parameters(members)});",
            _ => $"public abstract record Base{name}({members[0].Type} {members[0].Name}); "
                + $"public sealed record {name}({Parameters(members, inherited: 1)}) : Base{name}({members[0].Name});",
        };
    }

    // The property of an inherited parameter is not declared there.
    private string Parameters(List<(string Name, string Type)> members, int inherited = 0) => string.Join(
        ", ", members.Select((member, i) => (i < inherited ? "" : Attribute(member.Type, i)) + $"{member.Type} {member.Name}"));

    private static string Properties(List<(string Name, string Type)> members, string format) =>
        string.Concat(members.Select(member => string.Format(CultureInfo.InvariantCulture, format, member.Type, member.Name)));

    private string Attribute(string type, int index)
    {
        var attribute = Attributes[_random.Next(Attributes.Length)];
        return attribute.Contains("WhenWritingNull", StringComparison.Ordinal) && !type.EndsWith('?')
            ? ""
            : string.Format(CultureInfo.InvariantCulture, attribute, index, _random.Next(-3, 3));
    }

    private string Type(int depth)
    {
        var nullable = _random.Next(4) == 0 ? "?" : "";
        return depth < DeepestType && _random.Next(3) == 0
            ? string.Format(CultureInfo.InvariantCulture, Wrappers[_random.Next(Wrappers.Length)], Type(depth + 1), Keys[_random.Next(Keys.Length)]) + nullable
            : Values[_random.Next(Values.Length)] + nullable;
    }

    private string Suffix(int index) => _random.Next(4) switch { 0 => "", 1 => "Name", 2 => $"URL{index}", _ => "_x" };
}
