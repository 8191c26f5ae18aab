using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Types that are no data, or whose JSON is not known.</summary>
internal static class UnsupportedTypes
{
    /// <summary>What is wrong with the type itself, to follow the place's name; null if nothing is.</summary>
    public static string? FaultOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } =>
            $"is of type '{Name(type)}', whose JSON is not known at compile time; use a type of your own, or JsonElement",
        { TypeKind: TypeKind.TypeParameter } => $"is of the open type '{Name(type)}', whose JSON is not known at compile time; use a closed type",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Delegate }
            or { IsRefLikeType: true } or { IsAnonymousType: true } or { IsStatic: true } => $"is of type '{Name(type)}', which is no data; use a class, record or struct",
        IArrayTypeSymbol { IsSZArray: false } => $"is of type '{Name(type)}', and JSON has arrays of one dimension only; use an array of arrays",
        _ when !IsAccessible(type) => Inaccessible(type),
        INamedTypeSymbol named => FaultOfNamed(named),
        _ => null,
    };

    /// <summary>What is not supported of the attributes of System.Text.Json on a type or member.</summary>
    public static string? Customization(ISymbol symbol, ITypeSymbol type) => JsonAttributes.Has(symbol, JsonAttributes.ObjectCreationHandling)
        ? "has [JsonObjectCreationHandling], which is not supported; remove it, and give the member a setter"
        : Embeddings.FaultOf(symbol, type);

    public static string Inaccessible(ITypeSymbol type) => $"is of type '{Name(type)}', which generated code cannot use; make it internal or public";

    private static string? FaultOfNamed(INamedTypeSymbol type) => type switch
    {
        _ when !SystemTypes.Contains(type) && Customization(type, type) is { } fault => $"is of type '{Name(type)}', which {fault}",
        _ when CollectionShape.Of(type) is not null || DictionaryShape.Of(type) is not null || SystemTypes.IsObject(type) => null,
        { TypeKind: TypeKind.Enum } => null,
        _ when SystemTypes.Contains(type) => $"is of type '{Name(type)}', whose JSON is not supported; use a type of your own",
        _ when Polymorphic.Is(type) => null,
        { TypeKind: TypeKind.Interface } or { IsAbstract: true } =>
            $"is of type '{Name(type)}', of which there are no objects; use a class, record or struct, or name its classes with [JsonDerivedType]",
        _ when CollectionTypes.IsEnumerable(type) => $"is of type '{Name(type)}', a collection that cannot be made and filled; give it a public constructor without parameters and ICollection<T>",
        _ => null,
    };

    public static bool IsAccessible(ITypeSymbol type) => type switch
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
