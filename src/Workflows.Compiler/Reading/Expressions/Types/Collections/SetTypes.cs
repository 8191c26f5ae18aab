using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Sets. Their JSON may have an element twice, so that nothing but whether it has one means the same.</summary>
internal static class SetTypes
{
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        TypeArguments.Length: 1,
        Name: "HashSet" or "ISet" or "IReadOnlySet" or "ImmutableHashSet" or "IImmutableSet",
        ContainingNamespace: { Name: "Generic" or "Immutable", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } },
    } set ? set.TypeArguments[0] : null;
}
