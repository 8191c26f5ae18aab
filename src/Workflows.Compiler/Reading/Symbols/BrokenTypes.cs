using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Types that do not compile, of which the compiler tells.</summary>
internal static class BrokenTypes
{
    /// <summary>Whether a type cannot even be named: <c>Missing[]</c>, <c>List&lt;Missing&gt;</c>.</summary>
    public static bool IsBroken(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsBroken(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsBroken),
        _ => false,
    };
}
