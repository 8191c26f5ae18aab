using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Members that JSON would lose, or whose JSON is not System.Text.Json's default.</summary>
internal static class UnsupportedMembers
{
    private const string IgnoreIt = "mark it with [JsonIgnore]";

    /// <summary>The first member with a fault, and what it is, to follow the member's name.</summary>
    public static (string Member, string Text)? FaultOf(INamedTypeSymbol type, ImmutableArray<JsonMember> members)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (FaultOf(member, members) is { } fault)
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

    private static string? FaultOf(ISymbol member, ImmutableArray<JsonMember> members) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } => null,
        IPropertySymbol { IsIndexer: true } => null,
        IPropertySymbol property => FaultOfKind(property, property.Type, members) ?? FaultOfProperty(property),
        IFieldSymbol field => FaultOfKind(field, field.Type, members) ?? FaultOfField(field),
        _ => null,
    };

    private static string? FaultOfKind(ISymbol member, ITypeSymbol type, ImmutableArray<JsonMember> members)
    {
        var name = JsonMembers.NameOf(member);
        var condition = JsonAttributes.IgnoreCondition(member);
        return member switch
        {
            _ when condition == "Always" => IsRequired(member) ? "is required, but is not in JSON; remove [JsonIgnore] or required" : null,
            _ when condition is not (null or "Never") =>
                $"is in JSON or not by the condition '{condition}', which is not supported; remove the condition",
            _ when JsonAttributes.Has(member, JsonAttributes.ExtensionData) =>
                "has [JsonExtensionData], which is not supported; use a dictionary or JsonElement",
            _ when JsonAttributes.Has(member, JsonAttributes.Include) && member.DeclaredAccessibility != Accessibility.Public =>
                "has [JsonInclude], but is not public; make it public",
            _ when name is not null && Obsolete.IsForbidden(member) => $"is obsolete, so that generated code cannot use it; {IgnoreIt}",
            _ when name is not null && members.Any(other => Hides(other.Symbol, member) && other.JsonName != name) =>
                "is hidden by a member that has another name in JSON; give both one name",
            _ => UnsupportedTypes.Customization(member, type),
        };
    }

    private static string? FaultOfProperty(IPropertySymbol property) => property switch
    {
        { DeclaredAccessibility: not Accessibility.Public } => null,
        _ when JsonAttributes.IgnoreCondition(property) == "Always" => null,
        { GetMethod: null or { DeclaredAccessibility: not Accessibility.Public } } =>
            $"has no public getter, so that it would not be in JSON; give it one, or {IgnoreIt}",
        _ => null,
    };

    private static string? FaultOfField(IFieldSymbol field) => field switch
    {
        { DeclaredAccessibility: not Accessibility.Public } or { AssociatedSymbol: not null } or { ContainingType.IsTupleType: true } => null,
        _ when JsonAttributes.IgnoreCondition(field) == "Always" || JsonAttributes.Has(field, JsonAttributes.Include) => null,
        _ => $"is a public field, which would not be in JSON; make it a property, add [JsonInclude], or {IgnoreIt}",
    };

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool Hides(ISymbol member, ISymbol other) =>
        member.Name == other.Name && !SymbolEqualityComparer.Default.Equals(member.ContainingType, other.ContainingType);
}
