using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The read-only interfaces through which a collection shows the same elements.</summary>
internal static class ReadOnlyViews
{
    private static readonly HashSet<string> Names =
        new(["IEnumerable", "IReadOnlyCollection", "IReadOnlyList", "IReadOnlySet", "IReadOnlyDictionary"], StringComparer.Ordinal);

    public static IEnumerable<ITypeSymbol> Of(ITypeSymbol type) => type.SpecialType == SpecialType.System_String
        ? []
        : type.AllInterfaces.Where(view => Names.Contains(view.Name) && view.IsGenericType && CollectionTypes.IsGenericCollection(view));
}
