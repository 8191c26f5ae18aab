using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Which members the JSON of a type has, and under which names: as System.Text.Json with camel case, for every reader and printer.</summary>
internal static class JsonMembers
{
    /// <summary>All members that JSON has, in System.Text.Json's order.</summary>
    /// <remarks>
    /// That is the most derived class first, properties before fields, and then by <c>[JsonPropertyOrder]</c>.
    /// Two members may have one name; System.Text.Json refuses such a type.
    /// </remarks>
    public static ImmutableArray<JsonMember> Of(INamedTypeSymbol type)
    {
        var members = new List<JsonMember>();
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var declared = current.GetMembers().Where(IsCandidate).OrderBy(member => member is IFieldSymbol).ToList();
            members.AddRange(declared.Where(member => !hidden.Contains(member.Name)).Select(Read).OfType<JsonMember>());
            hidden.UnionWith(declared.Select(member => member.Name));
        }

        return members.OrderBy(member => Order(member.Symbol)).ToImmutableArray();
    }

    /// <summary>The name of a property, a field or an enum's member in JSON; null if it is not in JSON.</summary>
    public static string? NameOf(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, HasConstantValue: true } =>
            JsonAttributes.Text(member, JsonAttributes.EnumMemberName) ?? member.Name,
        _ when !IsCandidate(member) || JsonAttributes.IgnoreCondition(member) == "Always" => null,
        _ => JsonAttributes.Text(member, JsonAttributes.PropertyName) ?? CamelCase.Of(member.Name),
    };

    private static readonly HashSet<string> StoredInTuples =
        new(["Item1", "Item2", "Item3", "Item4", "Item5", "Item6", "Item7", "Rest"], StringComparer.Ordinal);

    private static JsonMember? Read(ISymbol member) => NameOf(member) is { } name ? new JsonMember(member, name, TypeOf(member)) : null;

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsCandidate(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: { } getter } property =>
            (property.DeclaredAccessibility is Accessibility.Public && getter.DeclaredAccessibility is Accessibility.Public)
            || JsonAttributes.Has(property, JsonAttributes.Include),
        // Beside those that it stores, a tuple has fields for the names that the code gives them.
        IFieldSymbol { IsStatic: false, ContainingType.IsTupleType: true } field => StoredInTuples.Contains(field.Name),
        IFieldSymbol { IsStatic: false, IsConst: false, AssociatedSymbol: null } field => JsonAttributes.Has(field, JsonAttributes.Include),
        _ => false,
    };

    private static int Order(ISymbol member) => JsonAttributes.Argument(member, JsonAttributes.PropertyOrder) is int order ? order : 0;
}
