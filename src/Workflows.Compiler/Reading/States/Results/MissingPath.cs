using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>What to write in place of a name that is no member: many know ASL's <c>ResultPath</c>, which is a JSONPath.</summary>
internal static class MissingPath
{
    /// <summary>For instance <c>; write nameof(Order.Error)</c> for <c>"error"</c> or <c>"$.error"</c>. Empty if nothing is known.</summary>
    public static string Remedy(ITypeSymbol owner, string name, JsonRules rules)
    {
        var isPath = name.StartsWith("$", StringComparison.Ordinal);
        var sought = isPath ? name.TrimStart('$', '.') : name;
        if (Find(owner, rules, member => string.Equals(member.Name, sought, StringComparison.OrdinalIgnoreCase) || rules.NameOf(member) == sought) is { } same)
        {
            return $"; write {NameOf(owner, same)}{(isPath ? ", as [ResultPath] is no JSONPath" : "")}";
        }

        if (isPath)
        {
            return "; a [ResultPath] is no JSONPath, name members in C# with nameof";
        }

        var (outer, inner) = Members(owner, rules)
            .Select(member => (Outer: member, Inner: Find(ResultReader.TypeOf(member), rules, candidate => candidate.Name == name)))
            .FirstOrDefault(static pair => pair.Inner is not null);
        return outer is null ? "" : $"; write ResultPath({NameOf(owner, outer)}, {NameOf(ResultReader.TypeOf(outer), inner!)})";
    }

    private static ISymbol? Find(ITypeSymbol owner, JsonRules rules, Func<ISymbol, bool> predicate) => Members(owner, rules).FirstOrDefault(predicate);

    private static IEnumerable<ISymbol> Members(ITypeSymbol owner, JsonRules rules)
    {
        for (var type = owner; type is not null && !SystemTypes.Contains(type); type = type.BaseType)
        {
            foreach (var member in type.GetMembers().Where(member => member is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false } && rules.NameOf(member) is not null))
            {
                yield return member;
            }
        }
    }

    private static string NameOf(ITypeSymbol owner, ISymbol member) =>
        $"nameof({TypeReferences.DisplayName(TypeReferences.WithoutNull(owner))}.{ClassReader.Identifier(member.Name)})";
}
