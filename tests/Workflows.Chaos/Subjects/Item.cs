namespace Workflows.Chaos.Subjects;

/// <summary>An item of a Map.</summary>
/// <param name="Id">Which.</param>
/// <param name="Size">Decides whether it works.</param>
public sealed record Item(string Id, int Size);
