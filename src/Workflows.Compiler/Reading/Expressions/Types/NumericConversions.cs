using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Which numeric conversions leave a number in JSON as it is.</summary>
internal static class NumericConversions
{
    public static bool KeepsNumber(ITypeSymbol? from, ITypeSymbol? to)
    {
        if (from is null || to is null || Range(from.SpecialType) is not { } source)
        {
            return false;
        }

        return to.SpecialType switch
        {
            SpecialType.System_Decimal => true,
            SpecialType.System_Double => source.Minimum >= int.MinValue && source.Maximum <= uint.MaxValue,
            _ => Range(to.SpecialType) is { } target && target.Minimum <= source.Minimum && target.Maximum >= source.Maximum,
        };
    }

    private static (decimal Minimum, decimal Maximum)? Range(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };
}
