using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Tells collections from other types.</summary>
internal static class CollectionTypes
{
    /// <summary>Whether elements can be had by index.</summary>
    public static bool IsIndexable(ITypeSymbol type) => type.Name is "IList" or "IReadOnlyList" && type is INamedTypeSymbol named && IsGenericCollection(named);

    public static bool IsGenericCollection(INamedTypeSymbol type) =>
        type is { Arity: > 0, ContainingType: null } && SystemTypes.NameOf(type.ContainingNamespace) == "System.Collections.Generic";

    /// <summary>Whether System.Text.Json takes it for an array or a dictionary.</summary>
    public static bool IsEnumerable(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);
}
