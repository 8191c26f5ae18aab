using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads <c>[JsonExtensionData]</c>.</summary>
internal static class Extensions
{
    private const string Entries = "global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>";
    private const string Node = "global::System.Text.Json.Nodes.JsonObject";

    public static ExtensionMember? Of(INamedTypeSymbol type) => JsonMembers.ExtensionOf(type) is { } member
        ? new ExtensionMember(Identifiers.Escape(member.Name), ClassOf(JsonMembers.TypeOf(member))!, Nullability.IsNullable(Nullability.OfMember(JsonMembers.TypeOf(member))))
        : null;

    public static string? FaultOf(ISymbol member, ITypeSymbol type) =>
        ClassOf(type) is null ? "has [JsonExtensionData], but its values are not known at compile time; make it a Dictionary<string, JsonElement> or a JsonObject"
        : member is IPropertySymbol { SetMethod: not { DeclaredAccessibility: Accessibility.Public }, IsReadOnly: _ } or { DeclaredAccessibility: not Accessibility.Public }
            ? "has [JsonExtensionData], but generated code cannot set it; make it public with a setter"
        : null;

    private static string? ClassOf(ITypeSymbol type)
    {
        var bare = TypeReferences.WithoutNull(type);
        return PrimitiveTypes.KindOf(bare) is PrimitiveKind.JsonObject ? Node
            : bare is INamedTypeSymbol { Name: "Dictionary" or "IDictionary" }
                && DictionaryShape.Of(bare) is { Kind: DictionaryKind.Dictionary, Key.SpecialType: SpecialType.System_String } shape
                && PrimitiveTypes.KindOf(shape.Value) is PrimitiveKind.JsonElement ? Entries
            : null;
    }
}
