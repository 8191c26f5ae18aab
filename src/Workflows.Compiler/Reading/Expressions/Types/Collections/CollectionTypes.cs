using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Which types are arrays in JSON, and which are objects with computed keys.</summary>
internal static class CollectionTypes
{
    /// <summary>The element's type if JSON has the type as an array and C# can index or count it.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        // System.Text.Json writes byte[] as a base64 string.
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: not SpecialType.System_Byte } array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named when IsList(named) => named.TypeArguments[0],
        _ => null,
    };

    /// <summary>The value's type of a dictionary with string keys.</summary>
    public static ITypeSymbol? ValueOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 2 } named
        && named.TypeArguments[0].SpecialType is SpecialType.System_String
        && named.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "ImmutableDictionary" or "IImmutableDictionary"
        && IsInCollections(named)
            ? ((INamedTypeSymbol)type).TypeArguments[1]
            : DynamoTypes.ValueOf(type);

    /// <summary>Whether one collection is another's read-only view or the like: the same elements in another static type.</summary>
    public static bool HaveSameElements(ITypeSymbol? from, ITypeSymbol? to) =>
        (ElementOf(from) is { } left && ValueTypes.AreSame(left, ElementOf(to)))
        || (ValueOf(from) is { } value && ValueTypes.AreSame(value, ValueOf(to)));

    /// <summary>Whether a property counts an array's elements.</summary>
    public static bool IsCount(IPropertySymbol property, ITypeSymbol? target) =>
        property is { Name: "Count" or "Length", IsIndexer: false, IsStatic: false }
        && ElementOf(target) is not null
        && ValueTypes.IsOfFramework(property.ContainingType);

    /// <summary>Whether System.Text.Json takes a type for a collection, whatever members it has.</summary>
    public static bool IsEnumerable(ITypeSymbol type) =>
        type.AllInterfaces.Any(static view => view.SpecialType is SpecialType.System_Collections_IEnumerable);

    private static bool IsList(INamedTypeSymbol type) =>
        type.Name is "List" or "IList" or "IReadOnlyList" or "ICollection" or "IReadOnlyCollection" or "IEnumerable"
            or "ImmutableArray" or "ImmutableList" or "IImmutableList"
        && IsInCollections(type);

    private static bool IsInCollections(INamedTypeSymbol type) => type is
    {
        ContainingType: null,
        ContainingNamespace:
        {
            Name: "Generic" or "Immutable",
            ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
        },
    };
}
