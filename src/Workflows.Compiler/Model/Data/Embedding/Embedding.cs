namespace Workflows.Compiler.Model.Data;

/// <summary>Who reads and writes a value whose JSON is not generated here.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Argument">The class of the converter or context; the number of a <c>JsonNumberHandling</c>.</param>
internal sealed record Embedding(EmbeddingKind Kind, string Argument);
