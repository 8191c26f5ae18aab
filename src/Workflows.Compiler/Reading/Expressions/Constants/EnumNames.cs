using System.Globalization;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What enum values are called in JSON.</summary>
internal static class EnumNames
{
    /// <summary>A value in JSON; null if it has no name, or several, or nobody knows what a converter writes.</summary>
    public static Expression? ValueOf(ITypeSymbol type, object value, JsonRules rules) => rules.EnumFormOf(type) switch
    {
        EnumForm.Name => Of(type, value, rules) is { } name ? new Literal.String(name) : null,
        EnumForm.Number => NumberText.Of(value) is { } number ? new Literal.Number(number) : null,
        _ => null,
    };

    private static string? Of(ITypeSymbol type, object value, JsonRules rules)
    {
        string? name = null;
        foreach (var member in Members(type))
        {
            if (AsDecimal(member.ConstantValue!) != AsDecimal(value))
            {
                continue;
            }

            if (name is not null)
            {
                return null;
            }

            name = rules.NameOf(member);
        }

        return name;
    }

    /// <summary>Whether equal values have equal names.</summary>
    public static bool AreUnique(ITypeSymbol type)
    {
        var values = Members(ValueTypes.Underlying(type)!).Select(static member => AsDecimal(member.ConstantValue!)).ToList();
        return values.Distinct().Count() == values.Count;
    }

    /// <summary>Whether JSON has every name as C# prints it.</summary>
    public static bool ArePrinted(ITypeSymbol type, JsonRules rules) =>
        rules.EnumFormOf(ValueTypes.Underlying(type)!) is EnumForm.Name && AreUnique(type) && Members(ValueTypes.Underlying(type)!).All(member => rules.NameOf(member) == member.Name);

    private static IEnumerable<IFieldSymbol> Members(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue);

    private static decimal AsDecimal(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
