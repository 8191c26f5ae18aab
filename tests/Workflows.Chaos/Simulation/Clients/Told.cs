namespace Workflows.Chaos.Simulation;

/// <summary>What a caller was told.</summary>
internal enum Told
{
    /// <summary>Nothing, or that nobody knows: it may count or not.</summary>
    Unknown,

    /// <summary>That it counts.</summary>
    Yes,

    /// <summary>That it does not count.</summary>
    No,
}
