namespace Workflows.Compiler.Model.Data;

/// <summary>A struct or an enum, or null: <c>int?</c>.</summary>
/// <param name="Value">The type without null.</param>
internal sealed record NullableType(TypeReference Type, DataValue Value) : DataType(Type);
