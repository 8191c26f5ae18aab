using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Finds who reads and writes a value, where System.Text.Json's attributes or a context say so.</summary>
internal static class Embeddings
{
    private const string Serialization = "System.Text.Json.Serialization";

    /// <summary>The converter or context of a type; null if its JSON is generated.</summary>
    public static Embedding? OfType(ITypeSymbol type, JsonRules rules) => rules.ContextOf(type) is { } context
        ? new Embedding(EmbeddingKind.Context, TypeReferences.FullName(context.Type))
        : TaskTokens.EmbeddingOf(type) ?? OfConverter(type, type);

    /// <summary>The converter of a member, or the handling of its numbers; null if its type decides.</summary>
    public static Embedding? OfMember(ISymbol member, ITypeSymbol type) => OfConverter(member, type) ?? OfNumber(member, type);

    /// <summary>Why the converter that an attribute names cannot be called; null if it can, or if there is none.</summary>
    public static string? FaultOf(ISymbol symbol, ITypeSymbol type)
    {
        if (!JsonAttributes.HasConverter(symbol))
        {
            return null;
        }

        return Find(symbol) is not { } converter
            ? "has a converter that an attribute of its own makes, which is not supported; use [JsonConverter(typeof(…))]"
            : IsKnown(converter, type) ? null
            : converter.IsUnboundGenericType || converter.TypeArguments.Any(argument => argument.TypeKind == TypeKind.TypeParameter)
                ? $"has the open converter '{converter.Name}', which is not supported; name a closed one"
            : !UnsupportedTypes.IsAccessible(converter) || !HasConstructor(converter)
                ? $"has the converter '{converter.Name}', which generated code cannot make; make it internal or public, with a public constructor without parameters"
            : null;
    }

    /// <summary>Whether an enum's converter writes numbers.</summary>
    public static bool IsNumericEnum(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum && Find(type) is { } converter && SystemTypes.Is(converter, Serialization, "JsonNumberEnumConverter");

    private static Embedding? OfConverter(ISymbol symbol, ITypeSymbol type) =>
        Find(symbol) is { } converter && !IsKnown(converter, type) ? new Embedding(EmbeddingKind.Converter, TypeReferences.FullName(converter)) : null;

    // Those of numbers are told apart by what the attribute says, of the member first.
    private static Embedding? OfNumber(ISymbol member, ITypeSymbol type) =>
        IsNumber(PrimitiveTypes.KindOf(TypeReferences.WithoutNull(type))) && NumberHandling.Of(member) is not 0 and var handling
            ? new Embedding(EmbeddingKind.Number, handling.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;

    private static bool IsNumber(PrimitiveKind? kind) => kind is >= PrimitiveKind.SByte and <= PrimitiveKind.Decimal;

    private static INamedTypeSymbol? Find(ISymbol symbol) =>
        JsonAttributes.Find(symbol, JsonAttributes.Converter) is { ConstructorArguments: [{ Value: INamedTypeSymbol converter }] } ? converter : null;

    // Those of enums whose JSON is generated: for a type all of them, for a member the default.
    private static bool IsKnown(INamedTypeSymbol converter, ITypeSymbol type)
    {
        var bare = TypeReferences.WithoutNull(type);
        return bare.TypeKind == TypeKind.Enum
            && ((SystemTypes.Is(converter, Serialization, "JsonStringEnumConverter") && !IsNumericEnum(bare))
                || (SystemTypes.Is(converter, Serialization, "JsonNumberEnumConverter") && IsNumericEnum(bare)));
    }

    private static bool HasConstructor(INamedTypeSymbol type) => Constructors.HasParameterless(type);
}
