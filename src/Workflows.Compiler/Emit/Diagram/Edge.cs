namespace Workflows.Compiler.Emit.Diagram;

/// <summary>An arrow between two states by their methods' names; no target means the end.</summary>
internal sealed record Edge(string Source, string? Target)
{
    public string? Label { get; init; }

    /// <summary>Whether it is taken when the source fails.</summary>
    public bool IsError { get; init; }
}
