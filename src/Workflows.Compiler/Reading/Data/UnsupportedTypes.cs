using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Types that are no data, or whose JSON is not known.</summary>
internal static class UnsupportedTypes
{
    private static readonly string[] Customizations =
    [
        JsonAttributes.Converter, JsonAttributes.DerivedType, JsonAttributes.Polymorphic, JsonAttributes.NumberHandling,
        JsonAttributes.ObjectCreationHandling, JsonAttributes.UnmappedMemberHandling,
    ];

    /// <summary>What is wrong with the type itself, to follow the place's name; null if nothing is.</summary>
    public static string? FaultOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } =>
            $"is of type '{Name(type)}', whose JSON is not known at compile time; use a type of your own, or JsonElement",
        { TypeKind: TypeKind.TypeParameter } => $"is of the open type '{Name(type)}', whose JSON is not known at compile time; use a closed type",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Delegate }
            or { IsRefLikeType: true } or { IsAnonymousType: true } or { IsStatic: true } => $"is of type '{Name(type)}', which is no data; use a class, record or struct",
        IArrayTypeSymbol { IsSZArray: false } => $"is of type '{Name(type)}', and JSON has arrays of one dimension only; use an array of arrays",
        _ when !IsAccessible(type) => $"is of type '{Name(type)}', which generated code cannot use; make it internal or public",
        INamedTypeSymbol named => FaultOfNamed(named),
        _ => null,
    };

    /// <summary>What an attribute of System.Text.Json on the type or member changes; null if there is none that matters.</summary>
    public static string? Customization(ISymbol symbol, ITypeSymbol type)
    {
        foreach (var name in Customizations)
        {
            if (JsonAttributes.Find(symbol, name) is { } attribute && !(name == JsonAttributes.Converter && IsEnumByName(attribute, type)))
            {
                return $"has [{name.Substring(0, name.Length - nameof(Attribute).Length)}], which is not supported; remove it";
            }
        }

        return null;
    }

    private static string? FaultOfNamed(INamedTypeSymbol type) => type switch
    {
        _ when !SystemTypes.Contains(type) && Customization(type, type) is { } fault => $"is of type '{Name(type)}', which {fault}",
        _ when CollectionShape.Of(type) is not null || DictionaryShape.Of(type) is not null || SystemTypes.IsObject(type) => null,
        _ when SystemTypes.Contains(type) => $"is of type '{Name(type)}', whose JSON is not supported; use a type of your own",
        { TypeKind: TypeKind.Interface } or { IsAbstract: true } =>
            $"is of type '{Name(type)}', of which there are no objects; use a class, record or struct",
        _ when CollectionTypes.IsEnumerable(type) => $"is of type '{Name(type)}', a collection that cannot be made and filled; give it a public constructor without parameters and ICollection<T>",
        _ => null,
    };

    // The one converter that is our own default.
    private static bool IsEnumByName(AttributeData attribute, ITypeSymbol type) =>
        TypeReferences.WithoutNull(type).TypeKind == TypeKind.Enum
        && attribute.ConstructorArguments.Length == 1
        && attribute.ConstructorArguments[0].Value is INamedTypeSymbol converter
        && SystemTypes.Is(converter, "System.Text.Json.Serialization", "JsonStringEnumConverter");

    private static bool IsAccessible(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsAccessible(array.ElementType),
        { TypeKind: TypeKind.Error } => true,
        INamedTypeSymbol named => !named.IsFileLocal
            && named.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
            && (named.ContainingType is null || IsAccessible(named.ContainingType))
            && named.TypeArguments.All(IsAccessible),
        _ => true,
    };

    private static string Name(ITypeSymbol type) => TypeReferences.DisplayName(type);
}
