using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Constants as C# writes them.</summary>
internal static class Constants
{
    /// <summary>For instance <c>1.5m</c>, <c>"EUR"</c>, <c>(global::Shop.Status)1</c>.</summary>
    public static string Write(object? value, ITypeSymbol type)
    {
        var bare = TypeReferences.WithoutNull(type);
        return value switch
        {
            null => type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } ? "default" : "null",
            _ when bare.TypeKind == TypeKind.Enum => WriteEnum(value, (INamedTypeSymbol)bare),
            float number => WriteFloat(number),
            double number => WriteDouble(number),
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        };
    }

    private static string WriteEnum(object value, INamedTypeSymbol type)
    {
        var name = TypeReferences.FullName(type);
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        return member is null ? $"({name})({value})" : $"{name}.{Identifiers.Escape(member.Name)}";
    }

    private static string WriteFloat(float number) => number switch
    {
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        _ => number.ToString("R", CultureInfo.InvariantCulture) + "f",
    };

    private static string WriteDouble(double number) => number switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        _ => number.ToString("R", CultureInfo.InvariantCulture) + "d",
    };
}
