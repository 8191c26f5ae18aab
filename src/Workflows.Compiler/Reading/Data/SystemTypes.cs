using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The framework's own types, which are data only where we know their JSON.</summary>
internal static class SystemTypes
{
    public static bool Contains(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Array or TypeKind.Pointer or TypeKind.Dynamic || Root(type.ContainingNamespace) is "System";

    /// <summary>Whether it is that type, for instance <c>System.Collections.Generic</c>, <c>List</c>.</summary>
    public static bool Is(INamedTypeSymbol type, string space, string name) =>
        type.Name == name && type.ContainingType is null && NameOf(type.ContainingNamespace) == space;

    /// <summary>Whether the type is an object in JSON, as <c>KeyValuePair</c> and tuples are.</summary>
    public static bool IsObject(INamedTypeSymbol type) =>
        Is(type, "System.Collections.Generic", "KeyValuePair") || (type.Arity > 0 && (Is(type, "System", "Tuple") || IsValueTuple(type)));

    public static bool IsValueTuple(INamedTypeSymbol type) => type.Arity > 0 && Is(type, "System", "ValueTuple");

    public static bool IsStruct(ITypeSymbol type) => type.IsValueType && Contains(type);

    public static string NameOf(INamespaceSymbol? space) => space switch
    {
        null or { IsGlobalNamespace: true } => "",
        { ContainingNamespace.IsGlobalNamespace: true } => space.Name,
        _ => $"{NameOf(space.ContainingNamespace)}.{space.Name}",
    };

    private static string Root(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name ?? "";
    }
}
