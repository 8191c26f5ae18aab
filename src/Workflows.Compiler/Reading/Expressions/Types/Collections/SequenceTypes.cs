using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>The types that LINQ reads and gives.</summary>
internal static class SequenceTypes
{
    /// <summary>The type of the elements that reading through a value gives; of dictionaries those are pairs.</summary>
    public static ITypeSymbol? ReadOf(ITypeSymbol? type) =>
        ElementOf(type) ?? (CollectionTypes.ValueOf(type) is not null ? DictionaryTypes.PairOf(type) : null);

    /// <summary>The type of the elements if the type's JSON is an array with all of them in order; also of what LINQ gives.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) =>
        CollectionTypes.ElementOf(type) ?? (IsOrdered(type) ? ((INamedTypeSymbol)type!).TypeArguments[0]
            : DictionaryTypes.IsView(type) ? type!.ContainingType.TypeArguments[type.Name is "KeyCollection" ? 0 : 1]
            : null);

    /// <summary>Whether a value of the type may be a sequence whose elements are evaluated later.</summary>
    public static bool MayBeLater(ITypeSymbol? type) =>
        IsOrdered(type) || type?.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T;

    public static bool IsLinq(ITypeSymbol? type, string name) => type is INamedTypeSymbol
    {
        ContainingType: null,
        ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    } && type.Name == name;

    /// <summary>Whether a method is one that C# prefers to LINQ's for arrays since C# 14, such as <c>numbers.Contains(1)</c>.</summary>
    public static bool IsOfSpan(IMethodSymbol method) =>
        method is { Name: "Contains" or "SequenceEqual", ContainingType: { Name: "MemoryExtensions" } type } && ValueTypes.IsInSystem(type);

    private static bool IsOrdered(ITypeSymbol? type) => IsLinq(type, "IOrderedEnumerable");
}
