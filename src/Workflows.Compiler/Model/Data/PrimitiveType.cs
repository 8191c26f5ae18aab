namespace Workflows.Compiler.Model.Data;

/// <summary>A type whose values are one JSON token.</summary>
internal sealed record PrimitiveType(TypeReference Type, PrimitiveKind Kind) : DataType(Type);
