namespace Workflows.Compiler.Model.Data;

/// <summary>A type whose JSON is not generated here.</summary>
/// <param name="Embedding">Who reads and writes it.</param>
internal sealed record EmbeddedType(TypeReference Type, Embedding Embedding) : DataType(Type);
