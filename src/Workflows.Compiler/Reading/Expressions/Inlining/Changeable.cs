using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tells types whose values, or parts of them, somebody may change after they were made.</summary>
internal static class Changeable
{
    public static bool IsMutable(ITypeSymbol type) => IsMutable(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static bool IsMutable(ITypeSymbol type, HashSet<ITypeSymbol> seen) => seen.Add(type) && type switch
    {
        IArrayTypeSymbol => true,
        INamedTypeSymbol named when MutableCollections.Contain(named) => true,
        INamedTypeSymbol named when ValueTypes.IsOfFramework(named) => named.TypeArguments.Any(argument => IsMutable(argument, seen)),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named =>
            Members(named).Any(member => (named.TypeKind is TypeKind.Class && IsSettable(member)) || IsMutable(MemberReader.TypeOf(member), seen)),
        _ => false,
    };

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(static member => member is { IsStatic: false, IsImplicitlyDeclared: false }))
            {
                if (member is IFieldSymbol or IPropertySymbol { IsIndexer: false } && (StoredMember.IsStored(member) || IsSettable(member)))
                {
                    yield return member;
                }
            }
        }
    }

    private static bool IsSettable(ISymbol member) =>
        member is IPropertySymbol { SetMethod: { IsInitOnly: false } } or IFieldSymbol { IsReadOnly: false };
}
