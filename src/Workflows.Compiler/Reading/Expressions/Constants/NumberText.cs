using System.Globalization;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Writes numbers in JSON's notation.</summary>
internal static class NumberText
{
    private const long LargestExact = 1L << 53;

    /// <summary>The number's text; null if it is no number in JSON, or one that changes when it is read as a double.</summary>
    public static string? Of(object value) => value switch
    {
        _ when IsSmallInteger(value) || value is int or uint => Format(value),
        long number => number is >= -LargestExact and <= LargestExact ? Format(value) : null,
        ulong number => number <= LargestExact ? Format(value) : null,
        decimal number => Math.Abs(number) <= LargestExact && (decimal)(double)number == number ? Format(value) : null,
        double number => IsFinite(number) ? Shortest(number) : null,
        float number => IsFinite(number) ? Shortest(number) : null,
        _ => null,
    };

    public static bool IsSmallInteger(object value) => value is sbyte or byte or short or ushort;

    private static string Format(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    // "R" is the shortest text that reads back on .NET, and not always one that does on .NET Framework.
    private static string Shortest(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.Parse(text, CultureInfo.InvariantCulture).Equals(number) ? text : number.ToString("G17", CultureInfo.InvariantCulture);
    }

    private static string Shortest(float number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return float.Parse(text, CultureInfo.InvariantCulture).Equals(number) ? text : number.ToString("G9", CultureInfo.InvariantCulture);
    }
}
