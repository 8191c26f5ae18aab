using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Why an expression cannot say what the JSON is that the runner reads or writes.</summary>
internal static class Obstacles
{
    /// <summary>Why a member cannot be read or set, to follow its name; null if it can.</summary>
    public static string? To(ISymbol member, JsonRules rules)
    {
        var type = member.ContainingType;
        if (type.TypeKind == TypeKind.Enum)
        {
            return null;
        }

        return OfType(type, rules)
            ?? (JsonAttributes.HasConverter(member) ? "which a converter writes"
            : NumberHandling.Of(member) != 0 && Embeddings.OfMember(member, JsonMembers.TypeOf(member)) is not null ? "whose number may be text in JSON"
            : null);
    }

    /// <summary>Why no new object can be written; null if it can.</summary>
    public static string? ToNew(INamedTypeSymbol type, JsonRules rules)
    {
        if (OfType(type, rules) is { } obstacle)
        {
            return obstacle;
        }

        return Polymorphic.IsCaseOrBase(type) ? "whose JSON says which class it is"
            : JsonMembers.ExtensionOf(type) is not null ? "which has [JsonExtensionData]"
            : null;
    }

    /// <summary>Whether an object lacks the member where it is null, as data of AWS does. That an expression can say.</summary>
    public static bool OmitsNull(ISymbol member, JsonRules rules) =>
        rules.StyleOf(member.ContainingType) is { IsServiceData: true } style && Conditions.Of(member, style) == "WhenWritingNull";

    /// <summary>Whether the runner would leave the member out, which an expression cannot say.</summary>
    public static bool MayOmit(ISymbol member, bool isNullable, JsonRules rules) => Conditions.Of(member, rules.StyleOf(member.ContainingType)) switch
    {
        null or "Never" or "Always" => false,
        "WhenWritingNull" => isNullable && !OmitsNull(member, rules),
        _ => true,
    };

    private static string? OfType(INamedTypeSymbol type, JsonRules rules) =>
        rules.ContextOf(type) is { Style.Obstacle: { } obstacle } context ? $"whose JSON context '{context.Type.Name}' {obstacle}"
        : rules.ContextOf(type) is null && JsonAttributes.HasConverter(type) ? "which a converter writes"
        : TaskTokens.Is(type) ? "which is a text in JSON"
        : null;
}
