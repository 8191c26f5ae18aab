using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>A part of a type's values that code can change without making a new value.</summary>
/// <param name="Path">Where it is, from the type on: <c>Order.Lines</c>, <c>Order.Lines[].Sku</c>; the type's name for the type itself.</param>
/// <param name="Type">Its type.</param>
/// <param name="Member">The property or field that can be set; null if it is a collection that can be changed.</param>
internal sealed record MutablePart(string Path, ITypeSymbol Type, ISymbol? Member)
{
    /// <summary>The first part of a type that can be changed; null if it is read-only all through.</summary>
    /// <param name="type">The type.</param>
    /// <param name="rules">What its JSON has: what JSON does not have is no data.</param>
    /// <param name="countsArrays">Whether arrays count, whose elements can be replaced.</param>
    public static MutablePart? Of(ITypeSymbol type, JsonRules rules, bool countsArrays = false) =>
        Find(type, TypeReferences.DisplayName(TypeReferences.WithoutNull(type)), rules, countsArrays, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static MutablePart? Find(ITypeSymbol type, string path, JsonRules rules, bool countsArrays, HashSet<ITypeSymbol> seen)
    {
        var bare = TypeReferences.WithoutNull(type);
        if (!seen.Add(bare))
        {
            return null;
        }

        if (bare is IArrayTypeSymbol array)
        {
            return countsArrays ? new MutablePart(path, bare, null) : Find(array.ElementType, path + "[]", rules, countsArrays, seen);
        }

        return bare switch
        {
            INamedTypeSymbol named when MutableCollections.Contain(named) => new MutablePart(path, bare, null),
            _ when PrimitiveTypes.KindOf(bare) is not null => null,
            INamedTypeSymbol named when DictionaryShape.Of(named) is { } shape => Find(shape.Value, path + "[]", rules, countsArrays, seen),
            INamedTypeSymbol named when CollectionShape.Of(named) is { } shape => Find(shape.Element, path + "[]", rules, countsArrays, seen),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named when !SystemTypes.Contains(named) || named.IsTupleType =>
                OfObject(named, path, rules, countsArrays, seen),
            _ => null,
        };
    }

    private static MutablePart? OfObject(INamedTypeSymbol type, string path, JsonRules rules, bool countsArrays, HashSet<ITypeSymbol> seen)
    {
        foreach (var member in rules.MembersOf(type))
        {
            var place = $"{path}.{member.Symbol.Name}";
            if (!type.IsValueType && IsSettable(member.Symbol))
            {
                return new MutablePart(place, member.Type, member.Symbol);
            }

            if (Find(member.Type, place, rules, countsArrays, seen) is { } inner)
            {
                return inner;
            }
        }

        return Polymorphic.CasesOf(type).Select(derived => Find(derived, TypeReferences.DisplayName(derived), rules, countsArrays, seen)).FirstOrDefault(static part => part is not null);
    }

    // What a struct's own members are set to concerns the copy that was set.
    private static bool IsSettable(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod: { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private } } => true,
        IFieldSymbol { IsReadOnly: false, IsConst: false } => true,
        _ => false,
    };
}
