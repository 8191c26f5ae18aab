using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The types that a context has: those it names, and all that they are made of.</summary>
internal sealed class ContextTypes
{
    private readonly HashSet<ITypeSymbol> _found = new(SymbolEqualityComparer.Default);

    public static IEnumerable<ITypeSymbol> Of(INamedTypeSymbol context)
    {
        var types = new ContextTypes();
        foreach (var attribute in context.GetAttributes())
        {
            if (attribute.AttributeClass is { } type
                && SystemTypes.Is(type, "System.Text.Json.Serialization", "JsonSerializableAttribute")
                && attribute.ConstructorArguments is [{ Value: ITypeSymbol root }])
            {
                types.Add(root);
            }
        }

        return types._found;
    }

    private void Add(ITypeSymbol type)
    {
        var bare = TypeReferences.WithoutNull(type);
        if (PrimitiveTypes.KindOf(bare) is not null || bare.TypeKind is TypeKind.Error or TypeKind.TypeParameter || !_found.Add(bare))
        {
            return;
        }

        foreach (var part in PartsOf(bare))
        {
            Add(part);
        }
    }

    private static IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => [],
        _ when JsonAttributes.HasConverter(type) => [],
        _ when DictionaryShape.Of(type) is { } dictionary => [dictionary.Key, dictionary.Value],
        _ when CollectionShape.Of(type) is { } collection => [collection.Element],
        INamedTypeSymbol named => MembersOf(named).Concat(DerivedOf(named)),
        _ => [],
    };

    // Whether the options have fields or not: a type that is only in a field of another is in the context, or is refused with it.
    private static IEnumerable<ITypeSymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(IsPart))
            {
                yield return member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
            }
        }
    }

    private static bool IsPart(ISymbol member) => JsonAttributes.IgnoreCondition(member) != "Always" && !JsonAttributes.HasConverter(member) && member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false } => member.DeclaredAccessibility == Accessibility.Public || JsonAttributes.Has(member, JsonAttributes.Include),
        IFieldSymbol { IsStatic: false, AssociatedSymbol: null } => JsonAttributes.Has(member, JsonAttributes.Include) || member.ContainingType.IsTupleType,
        _ => false,
    };

    private static IEnumerable<ITypeSymbol> DerivedOf(INamedTypeSymbol type) => JsonAttributes.All(type, JsonAttributes.DerivedType)
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<ITypeSymbol>();
}
