using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Shapes;

/// <summary>What may stand where a type is asked for; types are their C# names.</summary>
internal static class TypeNames
{
    private static readonly HashSet<string> Values =
    [
        "int", "double", "bool", "char", "long", "decimal", "short", "byte", "uint", "float", "Status", "Guid", "DateTimeOffset", "DateTime", "TimeSpan", "Point", "JsonElement",
    ];

    /// <summary>The type of what a hole takes, which it may name by a pool.</summary>
    public static string OfHole(string type) => Pool.All.TryGetValue(type, out var pool) ? pool.Type : type;

    /// <summary>The types of what may stand where the type is asked for, itself first.</summary>
    public static IEnumerable<string> Fitting(string type)
    {
        yield return type;
        if (type.EndsWith('?'))
        {
            foreach (var inner in Fitting(type[..^1]))
            {
                yield return inner;
            }
        }
        else if (type == "double")
        {
            yield return "int";
        }
        else if (ArgumentOf(type, "IEnumerable") is { } item)
        {
            foreach (var collection in (string[])[$"IReadOnlyList<{item}>", $"{Array(item)}", $"List<{item}>", $"IOrderedEnumerable<{item}>"])
            {
                yield return collection;
            }
        }
        else if (ArgumentOf(type, "IReadOnlyList") is { } element)
        {
            yield return Array(element);
            yield return $"List<{element}>";
        }
        else if (ArgumentOf(type, "IReadOnlyDictionary") is { } entry)
        {
            yield return $"Dictionary<{entry}>";
        }
    }

    /// <summary>Whether C# has to be told to take one type for another.</summary>
    public static bool NeedsCast(string from, string to) =>
        from != to
        && !to.StartsWith("IEnumerable<", StringComparison.Ordinal)
        && !(to.EndsWith('?') && from == to[..^1] && !Values.Contains(from));

    public static string? ArgumentOf(string type, string generic) =>
        type.StartsWith(generic + "<", StringComparison.Ordinal) && type.EndsWith('>') ? type[(generic.Length + 1)..^1] : null;

    /// <summary>An array of arrays is written inside out: <c>int[][]</c> has elements <c>int[]</c>.</summary>
    public static string Array(string element) => element + "[]";
}
