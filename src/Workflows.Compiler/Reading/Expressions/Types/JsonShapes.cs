using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tells whether a type's JSON is an array.</summary>
internal static class JsonShapes
{
    public static JsonShape Of(ITypeSymbol? type) => ValueTypes.Underlying(type) switch
    {
        null => JsonShape.Unknown,
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error } => JsonShape.Unknown,
        { SpecialType: SpecialType.System_String } => JsonShape.Single,
        { } known when CollectionTypes.ElementOf(known) is not null => JsonShape.Array,
        { } known when CollectionTypes.ValueOf(known) is not null => JsonShape.Single,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => JsonShape.Single,
        { TypeKind: TypeKind.Enum } => JsonShape.Single,
        { } known when DictionaryTypes.IsPair(known) => JsonShape.Single,
        { } known when ValueTypes.IsOfFramework(known) => known.IsValueType && ValueTypes.IsInSystem(known) ? JsonShape.Single : JsonShape.Unknown,
        { } known => CollectionTypes.IsEnumerable(known) ? JsonShape.Unknown : JsonShape.Single,
    };
}
