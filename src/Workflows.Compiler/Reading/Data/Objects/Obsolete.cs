using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Finds <c>[Obsolete]</c>, of which generated code must not warn again.</summary>
internal static class Obsolete
{
    public static bool IsMarked(ISymbol symbol) => Find(symbol) is not null || symbol switch
    {
        IArrayTypeSymbol array => IsMarked(array.ElementType),
        INamedTypeSymbol type => type.TypeArguments.Any(IsMarked) || (type.ContainingType is not null && IsMarked(type.ContainingType)),
        _ => false,
    };

    /// <summary>Whether using it is an error.</summary>
    public static bool IsForbidden(ISymbol symbol) =>
        Find(symbol) is { ConstructorArguments.Length: 2 } attribute && attribute.ConstructorArguments[1].Value is true;

    private static AttributeData? Find(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { } type && SystemTypes.Is(type, "System", nameof(ObsoleteAttribute)));
}
