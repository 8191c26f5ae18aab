namespace Workflows.Compiler.Tests.Json;

/// <summary>Collections and dictionaries.</summary>
internal static class CollectionShapes
{
    private const string Line = "public sealed record Line(string Sku, int Quantity);";

    private static readonly string[] Collections =
    [
        "Line[]", "List<Line>", "IList<Line>", "ICollection<Line>", "IEnumerable<Line>", "IReadOnlyCollection<Line>", "IReadOnlyList<Line>",
        "ImmutableArray<Line>", "HashSet<Line>", "ISet<Line>", "IReadOnlySet<Line>", "Dictionary<string, Line>", "IDictionary<string, Line>",
        "IReadOnlyDictionary<string, Line>", "Line[][]", "List<Line?>", "Dictionary<string, Line?>", "Dictionary<string, List<int>>",
        "ImmutableArray<int>", "ImmutableArray<int?>", "List<List<string?>>", "Dictionary<string, Dictionary<string, decimal>>", "byte[][]",
        "List<byte>", "ImmutableArray<Line>?",
    ];

    public static IEnumerable<(string Name, string Declarations, string Root)> All =>
    [
        .. Collections.Select(type => ($"{type} by itself", Line, type)),
        .. Collections.Select(type => (
            $"{type} as member",
            $"{Line} public sealed record Holder({type} Value, {type.TrimEnd('?')}? Maybe);",
            "Holder")),
    ];
}
