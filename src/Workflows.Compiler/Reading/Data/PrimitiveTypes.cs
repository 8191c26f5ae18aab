using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The types whose values are one JSON token.</summary>
internal static class PrimitiveTypes
{
    public static PrimitiveKind? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => PrimitiveKind.String,
        SpecialType.System_Boolean => PrimitiveKind.Boolean,
        SpecialType.System_Char => PrimitiveKind.Char,
        SpecialType.System_SByte => PrimitiveKind.SByte,
        SpecialType.System_Byte => PrimitiveKind.Byte,
        SpecialType.System_Int16 => PrimitiveKind.Int16,
        SpecialType.System_UInt16 => PrimitiveKind.UInt16,
        SpecialType.System_Int32 => PrimitiveKind.Int32,
        SpecialType.System_UInt32 => PrimitiveKind.UInt32,
        SpecialType.System_Int64 => PrimitiveKind.Int64,
        SpecialType.System_UInt64 => PrimitiveKind.UInt64,
        SpecialType.System_Single => PrimitiveKind.Single,
        SpecialType.System_Double => PrimitiveKind.Double,
        SpecialType.System_Decimal => PrimitiveKind.Decimal,
        SpecialType.System_DateTime => PrimitiveKind.DateTime,
        _ when type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte } => PrimitiveKind.Base64,
        _ when type is INamedTypeSymbol { Arity: 1, ContainingType: null } memory && memory.TypeArguments[0].SpecialType == SpecialType.System_Byte =>
            KindOfBytes(SystemTypes.NameOf(type.ContainingNamespace), type.Name),
        _ when type is INamedTypeSymbol { Arity: 0, ContainingType: null } => KindOf(SystemTypes.NameOf(type.ContainingNamespace), type.Name),
        _ => null,
    };

    private static PrimitiveKind? KindOf(string space, string name) => (space, name) switch
    {
        ("System", "Guid") => PrimitiveKind.Guid,
        ("System", "DateTimeOffset") => PrimitiveKind.DateTimeOffset,
        ("System", "DateOnly") => PrimitiveKind.DateOnly,
        ("System", "TimeOnly") => PrimitiveKind.TimeOnly,
        ("System", "TimeSpan") => PrimitiveKind.TimeSpan,
        ("System", "Uri") => PrimitiveKind.Uri,
        ("System", "Version") => PrimitiveKind.Version,
        ("System", "Half") => PrimitiveKind.Half,
        ("System", "Int128") => PrimitiveKind.Int128,
        ("System", "UInt128") => PrimitiveKind.UInt128,
        ("System.Text.Json", "JsonElement") => PrimitiveKind.JsonElement,
        ("System.Text.Json", "JsonDocument") => PrimitiveKind.JsonDocument,
        ("System.Text.Json.Nodes", "JsonNode") => PrimitiveKind.JsonNode,
        ("System.Text.Json.Nodes", "JsonObject") => PrimitiveKind.JsonObject,
        ("System.Text.Json.Nodes", "JsonArray") => PrimitiveKind.JsonArray,
        ("System.Text.Json.Nodes", "JsonValue") => PrimitiveKind.JsonValue,
        _ => null,
    };

    private static PrimitiveKind? KindOfBytes(string space, string name) => (space, name) switch
    {
        ("System", "Memory") => PrimitiveKind.Memory,
        ("System", "ReadOnlyMemory") => PrimitiveKind.ReadOnlyMemory,
        _ => null,
    };
}
