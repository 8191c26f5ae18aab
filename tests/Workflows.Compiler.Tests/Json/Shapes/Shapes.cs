namespace Workflows.Compiler.Tests.Json;

/// <summary>Every supported shape of data: declarations, and the type whose JSON is tested.</summary>
internal static class Shapes
{
    public static IReadOnlyDictionary<string, (string Declarations, string Root)> All { get; } =
        ObjectShapes.All.Concat(MemberShapes.All).Concat(ValueShapes.All).Concat(CollectionShapes.All)
            .ToDictionary(shape => shape.Name, shape => (shape.Declarations, shape.Root));

    /// <summary>Shapes that System.Text.Json writes, but cannot read.</summary>
    public static IReadOnlySet<string> UnreadableBySystem { get; } = new HashSet<string>
    {
        "record with an explicit constructor too", "IReadOnlySet<Line> by itself", "IReadOnlySet<Line> as member",
    };
}
