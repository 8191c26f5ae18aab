namespace Workflows.Expressions;

/// <summary>Where a template takes another expression.</summary>
/// <param name="Name">What the template calls it.</param>
/// <param name="Type">The C# type of what fits, or the name of a pool.</param>
/// <param name="Canonical">What the documentation has there; null for the first plain member of that type.</param>
/// <param name="Variables">What the expression in it sees besides the input: the parameters of a lambda and their types.</param>
internal sealed record Hole(string Name, string Type, string? Canonical, IReadOnlyList<(string Name, string Type)> Variables);
