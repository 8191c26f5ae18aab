using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Members that JSON would lose, or whose JSON is not System.Text.Json's default.</summary>
internal static class UnsupportedMembers
{
    private const string IgnoreIt = "mark it with [JsonIgnore]";

    /// <summary>The first member with a fault, and what it is, to follow the member's name.</summary>
    public static (string Member, string Text)? FaultOf(INamedTypeSymbol type, JsonStyle style, ImmutableArray<JsonMember> members)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (FaultOf(member, style, members) is { } fault)
                {
                    return (member.Name, fault);
                }
            }
        }

        var twin = members.GroupBy(member => member.JsonName, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Last();
        if (members.FirstOrDefault(member => !IsText(member.JsonName)) is { } damaged)
        {
            return (damaged.Symbol.Name, "has half of a surrogate pair in its name in JSON; use whole characters");
        }

        return twin is null
            ? null
            : (twin.Symbol.Name, $"has the name '{twin.JsonName}' in JSON, as another member has; give it one of its own with [JsonPropertyName]");
    }

    private static bool IsText(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogate(name[i]) && !char.IsSurrogatePair(name, i++))
            {
                return false;
            }
        }

        return true;
    }

    private static string? FaultOf(ISymbol member, JsonStyle style, ImmutableArray<JsonMember> members) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } => null,
        IPropertySymbol { IsIndexer: true } => null,
        IPropertySymbol property => FaultOfKind(property, property.Type, style, members) ?? FaultOfProperty(property),
        IFieldSymbol field => FaultOfKind(field, field.Type, style, members) ?? FaultOfField(field),
        _ => null,
    };

    private static string? FaultOfKind(ISymbol member, ITypeSymbol type, JsonStyle style, ImmutableArray<JsonMember> members)
    {
        var name = JsonMembers.NameOf(member, style);
        return member switch
        {
            _ when Conditions.FaultOf(member, type, IsRequired(member)) is { } fault => fault,
            _ when JsonAttributes.IgnoreCondition(member) == "Always" => null,
            _ when JsonAttributes.Has(member, JsonAttributes.ExtensionData) => Extensions.FaultOf(member, type),
            _ when JsonAttributes.Has(member, JsonAttributes.Include) && !IsVisible(member) =>
                "has [JsonInclude], but generated code cannot see it; make it internal or public",
            _ when name is not null && Obsolete.IsForbidden(member) => $"is obsolete, so that generated code cannot use it; {IgnoreIt}",
            _ when name is not null && members.Any(other => Hides(other.Symbol, member) && other.JsonName != name) =>
                "is hidden by a member that has another name in JSON; give both one name",
            _ when JsonAttributes.Has(member, JsonAttributes.NumberHandling) && Embeddings.OfMember(member, type) is null && NumberHandling.Of(member) != 0 =>
                NumberHandling.FaultOf(member, type) ?? "has [JsonNumberHandling], but is no number; remove it",
            _ => (name is null ? null : NumberHandling.FaultOf(member, type)) ?? UnsupportedTypes.Customization(member, type),
        };
    }

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
        && (member as IPropertySymbol)?.GetMethod?.DeclaredAccessibility is null or Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static string? FaultOfProperty(IPropertySymbol property) => property switch
    {
        { DeclaredAccessibility: not Accessibility.Public } => null,
        _ when JsonAttributes.Has(property, JsonAttributes.Include) || JsonAttributes.Has(property, JsonAttributes.ExtensionData) => null,
        _ when JsonAttributes.IgnoreCondition(property) == "Always" => null,
        { GetMethod: null or { DeclaredAccessibility: not Accessibility.Public } } =>
            $"has no public getter, so that it would not be in JSON; give it one, or {IgnoreIt}",
        _ => null,
    };

    private static string? FaultOfField(IFieldSymbol field) => field switch
    {
        { DeclaredAccessibility: not Accessibility.Public } or { AssociatedSymbol: not null } or { ContainingType.IsTupleType: true } => null,
        _ when JsonAttributes.IgnoreCondition(field) == "Always" || JsonAttributes.Has(field, JsonAttributes.Include) || JsonAttributes.Has(field, JsonAttributes.ExtensionData) => null,
        _ => $"is a public field, which would not be in JSON; make it a property, add [JsonInclude], or {IgnoreIt}",
    };

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool Hides(ISymbol member, ISymbol other) =>
        member.Name == other.Name && !SymbolEqualityComparer.Default.Equals(member.ContainingType, other.ContainingType);
}
