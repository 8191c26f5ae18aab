using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads a dictionary.</summary>
internal static class DictionaryTypeReader
{
    public static DictionaryType? Read(DataTypeScan scan, ITypeSymbol type, DictionaryShape shape, string path)
    {
        var keyType = shape.Key.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var isEnum = keyType.TypeKind == TypeKind.Enum;
        if (!isEnum && !IsKey(PrimitiveTypes.KindOf(keyType)))
        {
            scan.Fail(path, $"is a dictionary with keys of type '{TypeReferences.DisplayName(shape.Key)}', which cannot be names in JSON; use 'string'");
            return null;
        }

        if (scan.Read(keyType, path + " key") is not { } key || scan.Read(shape.Value, path + "[]") is not { } value)
        {
            return null;
        }

        return new DictionaryType(TypeReferences.Of(type), shape.Kind, key, value)
        {
            Class = shape.Class,
            KeyNames = isEnum ? EnumTypeReader.Read(scan, (INamedTypeSymbol)keyType, path) : null,
        };
    }

    private static bool IsKey(PrimitiveKind? kind) => kind switch
    {
        null or PrimitiveKind.Base64 or PrimitiveKind.Memory or PrimitiveKind.ReadOnlyMemory or PrimitiveKind.JsonElement or PrimitiveKind.JsonDocument
            or PrimitiveKind.JsonNode or PrimitiveKind.JsonObject or PrimitiveKind.JsonArray or PrimitiveKind.JsonValue => false,
        _ => true,
    };
}
