using System.Globalization;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What enum values are called in JSON.</summary>
internal static class EnumNames
{
    /// <summary>The name of a value in JSON; null if it has none, or several.</summary>
    public static string? Of(ITypeSymbol type, object value)
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

            name = JsonMembers.NameOf(member);
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
    public static bool ArePrinted(ITypeSymbol type) =>
        AreUnique(type) && Members(ValueTypes.Underlying(type)!).All(static member => JsonMembers.NameOf(member) == member.Name);

    private static IEnumerable<IFieldSymbol> Members(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue);

    private static decimal AsDecimal(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
