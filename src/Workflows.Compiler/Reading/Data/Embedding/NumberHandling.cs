using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads <c>[JsonNumberHandling]</c>.</summary>
internal static class NumberHandling
{
    /// <summary>What the member or else its class says; 0 for numbers that are numbers.</summary>
    public static int Of(ISymbol member) => Said(member) ?? Said(member.ContainingType) ?? 0;

    /// <summary>What is not supported about a member's handling.</summary>
    public static string? FaultOf(ISymbol member, ITypeSymbol type)
    {
        var bare = TypeReferences.WithoutNull(type);
        return Of(member) != 0 && (CollectionShape.Of(bare) is not null || DictionaryShape.Of(bare) is not null) && HasNumbers(bare)
            ? "has [JsonNumberHandling] for the numbers of a collection, which is not supported; use a type of its own for them"
            : null;
    }

    private static bool HasNumbers(ITypeSymbol type)
    {
        var element = DictionaryShape.Of(type)?.Value ?? CollectionShape.Of(type)?.Element;
        return element is not null
            && TypeReferences.WithoutNull(element) is { } bare
            && (PrimitiveTypes.KindOf(bare) is >= Model.Data.PrimitiveKind.SByte and <= Model.Data.PrimitiveKind.Decimal || HasNumbers(bare));
    }

    private static int? Said(ISymbol symbol) => JsonAttributes.Argument(symbol, JsonAttributes.NumberHandling) as int?;
}
