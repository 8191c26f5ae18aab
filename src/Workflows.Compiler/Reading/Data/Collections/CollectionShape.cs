using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>How a type is an array in JSON.</summary>
/// <param name="Kind">What an array is read into.</param>
/// <param name="Element">The elements' type.</param>
/// <param name="Class">The class that is made, or that makes immutable collections.</param>
internal sealed record CollectionShape(CollectionKind Kind, ITypeSymbol Element, string? Class = null)
{
    private const string Generic = "System.Collections.Generic";
    private const string Concurrent = "System.Collections.Concurrent";
    private const string Immutable = "System.Collections.Immutable";

    public static CollectionShape? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => new CollectionShape(CollectionKind.Array, array.ElementType),
        INamedTypeSymbol { Arity: 1, ContainingType: null } named when SystemTypes.Contains(named) =>
            OfSystem(named, SystemTypes.NameOf(named.ContainingNamespace)) ?? OfOwn(named),
        INamedTypeSymbol named => OfOwn(named),
        _ => null,
    };

    private static CollectionShape? OfSystem(INamedTypeSymbol type, string space) => (space, type.Name) switch
    {
        (Generic, "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList") =>
            new CollectionShape(CollectionKind.List, type.TypeArguments[0]),
        (Generic, "HashSet" or "ISet" or "IReadOnlySet") => new CollectionShape(CollectionKind.HashSet, type.TypeArguments[0]),
        (Immutable, "ImmutableArray") => new CollectionShape(CollectionKind.ImmutableArray, type.TypeArguments[0]),
        ("System", "Memory" or "ReadOnlyMemory") => new CollectionShape(CollectionKind.Memory, type.TypeArguments[0]),
        (Generic, "Queue" or "LinkedList" or "SortedSet") or (Concurrent, "ConcurrentQueue")
            or ("System.Collections.ObjectModel", "ObservableCollection") => Made(type, CollectionKind.Copied),
        (Generic, "Stack") or (Concurrent, "ConcurrentStack" or "ConcurrentBag") => Made(type, CollectionKind.Stacked),
        (Immutable, "ImmutableStack" or "IImmutableStack") => Made(type, CollectionKind.ImmutableStack, "ImmutableStack"),
        (Immutable, "ImmutableList" or "IImmutableList") => Made(type, CollectionKind.Immutable, "ImmutableList"),
        (Immutable, "ImmutableQueue" or "IImmutableQueue") => Made(type, CollectionKind.Immutable, "ImmutableQueue"),
        (Immutable, "ImmutableHashSet" or "IImmutableSet") => Made(type, CollectionKind.Immutable, "ImmutableHashSet"),
        (Immutable, "ImmutableSortedSet") => Made(type, CollectionKind.Immutable, "ImmutableSortedSet"),
        _ => null,
    };

    private static CollectionShape Made(INamedTypeSymbol type, CollectionKind kind) =>
        new(kind, type.TypeArguments[0], TypeReferences.FullName(type));

    private static CollectionShape Made(INamedTypeSymbol type, CollectionKind kind, string name) =>
        new(kind, type.TypeArguments[0], $"global::{Immutable}.{name}");

    // A class that is empty at first, and can be added to.
    private static CollectionShape? OfOwn(INamedTypeSymbol type) =>
        Constructors.HasParameterless(type) && !SystemTypes.IsStruct(type) && DictionaryShape.Of(type) is null && Views.ArgumentsOf(type, "ICollection") is [var element]
            ? new CollectionShape(CollectionKind.Added, element, TypeReferences.FullName(type))
            : null;
}
