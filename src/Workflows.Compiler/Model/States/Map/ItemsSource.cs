namespace Workflows.Compiler.Model.States;

/// <summary>Where a Map's items come from. ASL: <c>Items</c>, <c>ItemsPath</c>, <c>ItemReader</c>.</summary>
internal abstract record ItemsSource
{
    /// <summary>The state's input.</summary>
    public sealed record Input : ItemsSource;

    /// <summary>A member of the state's input.</summary>
    public sealed record Member(PathMember Path) : ItemsSource;

    /// <summary>A pure method: often the Map's own.</summary>
    public sealed record Computed(ShapingMethod Method) : ItemsSource;

    /// <summary>What the <c>ItemReader</c> of a Distributed Map reads.</summary>
    public sealed record Reader : ItemsSource;
}
