using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The collections whose JSON is supported.</summary>
internal static class CollectionTypes
{
    private const string Generic = "System.Collections.Generic";

    public static CollectionKind? KindOf(INamedTypeSymbol type) => type switch
    {
        { Name: "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" }
            when IsGenericCollection(type) => CollectionKind.List,
        { Name: "HashSet" or "ISet" or "IReadOnlySet" } when IsGenericCollection(type) => CollectionKind.HashSet,
        { Arity: 1 } when SystemTypes.Is(type, "System.Collections.Immutable", "ImmutableArray") => CollectionKind.ImmutableArray,
        _ => null,
    };

    /// <summary>Whether elements can be had by index.</summary>
    public static bool IsIndexable(INamedTypeSymbol type) => type.Name is "IList" or "IReadOnlyList";

    public static bool IsDictionary(INamedTypeSymbol type) =>
        type is { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary", Arity: 2 } && SystemTypes.NameOf(type.ContainingNamespace) == Generic;

    public static bool IsGenericCollection(INamedTypeSymbol type) =>
        type is { Arity: > 0, ContainingType: null } && SystemTypes.NameOf(type.ContainingNamespace) == Generic;

    /// <summary>Whether System.Text.Json takes it for an array or a dictionary.</summary>
    public static bool IsEnumerable(ITypeSymbol type) =>
        type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);
}
