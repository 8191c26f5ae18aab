using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Collections and dictionaries to which elements can be added, or whose elements can be replaced. Arrays are not among them.</summary>
internal static class MutableCollections
{
    private static readonly string[] Interfaces = ["ICollection", "IDictionary", "IList", "ISet", "IProducerConsumerCollection"];

    /// <summary>Whether code can change it. A class that implements <c>ICollection&lt;T&gt;</c> for readers only refuses to be changed, so such classes are known by name.</summary>
    public static bool Contain(INamedTypeSymbol type) => type.TypeKind is TypeKind.Interface
        ? IsMutable(type)
        : !IsReadOnly(type) && (IsJsonNode(type) || type.AllInterfaces.Any(IsMutable) || type.Name is "Stack" or "Queue" && IsCollection(type));

    /// <summary>What to declare instead, for instance <c>IReadOnlyList&lt;Line&gt;</c>.</summary>
    public static string ReadOnly(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => $"IReadOnlyList<{Name(array.ElementType)}>",
        _ when DictionaryShape.Of(type) is { } dictionary => $"IReadOnlyDictionary<{Name(dictionary.Key)}, {Name(dictionary.Value)}>",
        INamedTypeSymbol named when named.AllInterfaces.Prepend(named).FirstOrDefault(static candidate => candidate.Name is "ISet" && IsCollection(candidate)) is { } set =>
            $"IReadOnlySet<{Name(set.TypeArguments[0])}>",
        _ when CollectionShape.Of(type) is { } collection => $"IReadOnlyList<{Name(collection.Element)}>",
        _ => "JsonElement",
    };

    private static bool IsMutable(INamedTypeSymbol type) => Interfaces.Contains(type.Name) && IsCollection(type);

    private static bool IsReadOnly(INamedTypeSymbol type) => Namespace(type) is "System.Collections.Immutable" or "System.Collections.Frozen"
        || type.Name.StartsWith("ReadOnly", StringComparison.Ordinal) && IsCollection(type)
        || (type.BaseType is { } parent && IsReadOnly(parent));

    private static bool IsJsonNode(INamedTypeSymbol type) => Namespace(type) is "System.Text.Json.Nodes";

    private static bool IsCollection(INamedTypeSymbol type) => Namespace(type).StartsWith("System.Collections", StringComparison.Ordinal);

    private static string Namespace(INamedTypeSymbol type) => SystemTypes.NameOf(type.ContainingNamespace);

    private static string Name(ITypeSymbol type) => TypeReferences.DisplayName(type);
}
