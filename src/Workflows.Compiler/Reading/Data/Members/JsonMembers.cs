using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Which members the JSON of a type has, and under which names: as System.Text.Json does with the style's options.</summary>
internal static class JsonMembers
{
    /// <summary>All members that JSON has, in System.Text.Json's order.</summary>
    /// <remarks>
    /// That is the most derived class first, properties before fields, and then by <c>[JsonPropertyOrder]</c>.
    /// Two members may have one name; System.Text.Json refuses such a type.
    /// </remarks>
    public static ImmutableArray<JsonMember> Of(INamedTypeSymbol type, JsonStyle style)
    {
        var members = new List<JsonMember>();
        HashSet<string>? hidden = null;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var declared = current.GetMembers();
            Add(declared.OfType<IPropertySymbol>(), hidden, style, members);
            Add(declared.OfType<IFieldSymbol>(), hidden, style, members);
            if (current.BaseType is { SpecialType: SpecialType.None })
            {
                hidden ??= new HashSet<string>(StringComparer.Ordinal);
                hidden.UnionWith(declared.Where(member => IsCandidate(member, style)).Select(static member => member.Name));
            }
        }

        return members.Exists(static member => Order(member.Symbol) != 0)
            ? members.OrderBy(static member => Order(member.Symbol)).ToImmutableArray()
            : members.ToImmutableArray();
    }

    private static void Add(IEnumerable<ISymbol> declared, HashSet<string>? hidden, JsonStyle style, List<JsonMember> members)
    {
        foreach (var member in declared)
        {
            if (hidden?.Contains(member.Name) != true && IsCandidate(member, style) && Read(member, style) is { } read)
            {
                members.Add(read);
            }
        }
    }

    /// <summary>The name of a property, a field or an enum's member in JSON; null if it is not in JSON.</summary>
    public static string? NameOf(ISymbol member, JsonStyle style) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, HasConstantValue: true } =>
            JsonAttributes.Text(member, JsonAttributes.EnumMemberName) ?? member.Name,
        _ when !IsCandidate(member, style) || JsonAttributes.IgnoreCondition(member) == "Always" => null,
        _ => JsonAttributes.Text(member, JsonAttributes.PropertyName) ?? MemberNames.Of(member.Name, style.Naming),
    };

    private static readonly HashSet<string> StoredInTuples =
        new(["Item1", "Item2", "Item3", "Item4", "Item5", "Item6", "Item7", "Rest"], StringComparer.Ordinal);

    private static JsonMember? Read(ISymbol member, JsonStyle style) => NameOf(member, style) is { } name ? new JsonMember(member, name, TypeOf(member)) : null;

    /// <summary>The member with <c>[JsonExtensionData]</c>.</summary>
    public static ISymbol? ExtensionOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers().FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol && JsonAttributes.Has(member, JsonAttributes.ExtensionData)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsCandidate(ISymbol member, JsonStyle style) => member switch
    {
        not (IPropertySymbol or IFieldSymbol) => false,
        _ when JsonAttributes.Has(member, JsonAttributes.ExtensionData) => false,
        IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: { } getter } property =>
            (property.DeclaredAccessibility is Accessibility.Public && getter.DeclaredAccessibility is Accessibility.Public
                && !(style.IgnoresReadOnlyProperties && property.SetMethod is null))
            || JsonAttributes.Has(property, JsonAttributes.Include),
        // Beside those that it stores, a tuple has fields for the names that the code gives them.
        IFieldSymbol { IsStatic: false, ContainingType.IsTupleType: true } field => StoredInTuples.Contains(field.Name),
        IFieldSymbol { IsStatic: false, IsConst: false, AssociatedSymbol: null } field =>
            (style.IncludesFields && field.DeclaredAccessibility is Accessibility.Public && !(style.IgnoresReadOnlyFields && field.IsReadOnly))
            || JsonAttributes.Has(field, JsonAttributes.Include),
        _ => false,
    };

    private static int Order(ISymbol member) => JsonAttributes.Argument(member, JsonAttributes.PropertyOrder) is int order ? order : 0;
}
