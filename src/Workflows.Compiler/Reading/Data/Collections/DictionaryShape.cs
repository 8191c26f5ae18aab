using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Data;

/// <summary>How a type is an object with any names in JSON.</summary>
/// <param name="Kind">What an object is read into.</param>
/// <param name="Key">The keys' type.</param>
/// <param name="Value">The values' type.</param>
/// <param name="Class">The class that is made, or that makes immutable dictionaries.</param>
internal sealed record DictionaryShape(DictionaryKind Kind, ITypeSymbol Key, ITypeSymbol Value, string? Class = null)
{
    private const string Generic = "System.Collections.Generic";
    private const string Immutable = "System.Collections.Immutable";

    public static DictionaryShape? Of(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Arity: 2, ContainingType: null } named when SystemTypes.Contains(named) =>
            OfSystem(named, SystemTypes.NameOf(named.ContainingNamespace)) ?? OfOwn(named),
        INamedTypeSymbol named when DynamoTypes.IsItem(named) => OfItem(named),
        INamedTypeSymbol named => OfOwn(named),
        _ => null,
    };

    private static DictionaryShape OfItem(INamedTypeSymbol type) => new(
        DictionaryKind.Copied, Views.ArgumentsOf(type, "IReadOnlyDictionary")[0], DynamoTypes.ValueOf(type)!, TypeReferences.FullName(type));

    private static DictionaryShape? OfSystem(INamedTypeSymbol type, string space) => (space, type.Name) switch
    {
        (Generic, "Dictionary" or "IDictionary" or "IReadOnlyDictionary") => Made(type, DictionaryKind.Dictionary, null),
        (Immutable, "ImmutableDictionary" or "IImmutableDictionary") =>
            Made(type, DictionaryKind.Immutable, $"global::{Immutable}.ImmutableDictionary"),
        (Immutable, "ImmutableSortedDictionary") => Made(type, DictionaryKind.Immutable, $"global::{Immutable}.ImmutableSortedDictionary"),
        _ => null,
    };

    private static DictionaryShape Made(INamedTypeSymbol type, DictionaryKind kind, string? name) =>
        new(kind, type.TypeArguments[0], type.TypeArguments[1], name);

    private static DictionaryShape? OfOwn(INamedTypeSymbol type) =>
        Constructors.HasParameterless(type) && Views.ArgumentsOf(type, "IDictionary") is [var key, var value]
            ? new DictionaryShape(DictionaryKind.Added, key, value, TypeReferences.FullName(type))
            : null;
}
