using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tells types whose values somebody may change after they were made.</summary>
internal static class Changeable
{
    public static bool IsMutable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => true,
        INamedTypeSymbol named when CollectionTypes.ElementOf(named) is not null || CollectionTypes.ValueOf(named) is not null =>
            named.Name is "List" or "IList" or "ICollection" or "Dictionary" or "IDictionary" || named.TypeArguments.Any(IsMutable),
        INamedTypeSymbol named when !ValueTypes.IsOfFramework(named) && named.TypeKind is TypeKind.Class =>
            named.GetMembers().Any(static member => member is IPropertySymbol { IsStatic: false, SetMethod: { IsInitOnly: false } } or IFieldSymbol { IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false }),
        _ => false,
    };
}
