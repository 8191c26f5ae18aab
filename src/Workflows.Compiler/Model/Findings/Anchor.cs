namespace Workflows.Compiler.Model.Findings;

/// <summary>A place in the workflow's source that the reader's source map knows the location of.</summary>
/// <param name="Method">The state's method; null for the class itself.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="Detail">Tells parts of one kind apart, for instance a Choice arm's target.</param>
internal sealed record Anchor(string? Method, AnchorPart Part, string? Detail = null);
