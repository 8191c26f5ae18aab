namespace Workflows.Compiler.Tests.Json;

/// <summary>Every supported shape of data: declarations, and the type whose JSON is tested.</summary>
internal static class Shapes
{
    public static IReadOnlyDictionary<string, (string Declarations, string Root)> All { get; } =
        ObjectShapes.All.Concat(MemberShapes.All).Concat(ValueShapes.All).Concat(CollectionShapes.All).Concat(AttributeShapes.All)
            .ToDictionary(shape => shape.Name, shape => (shape.Declarations, shape.Root));

    /// <summary>Shapes that System.Text.Json writes, but cannot read.</summary>
    public static IReadOnlySet<string> UnreadableBySystem { get; } = new HashSet<string>
    {
        "record with an explicit constructor too", "IReadOnlySet<Line> by itself", "IReadOnlySet<Line> as member", "ConcurrentBag<int> by itself",
    };

    /// <summary>Whether a value's elements come in the same order each time.</summary>
    public static bool IsOrdered(string shape) => !Unordered.Any(shape.Contains);

    // Sorted ones too: half of a surrogate pair is another character once it was read.
    private static readonly string[] Unordered = ["Sorted", "Set<", "ConcurrentDictionary", "ImmutableDictionary"];
}
