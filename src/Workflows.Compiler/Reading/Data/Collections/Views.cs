using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The generic interfaces of collections that a type implements.</summary>
internal static class Views
{
    /// <summary>The type arguments of the interface; empty if the type implements it not at all or several times.</summary>
    public static ImmutableArray<ITypeSymbol> ArgumentsOf(INamedTypeSymbol type, string name)
    {
        var views = type.AllInterfaces.Where(view => view.Name == name && CollectionTypes.IsGenericCollection(view)).ToList();
        return views.Count == 1 ? views[0].TypeArguments : ImmutableArray<ITypeSymbol>.Empty;
    }
}
