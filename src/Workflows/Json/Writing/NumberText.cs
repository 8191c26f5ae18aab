using System.Globalization;

namespace Workflows.Generated;

/// <summary>Writes numbers as JSONata's <c>$string</c> does: rounded to 15 significant digits, and then as JavaScript writes them.</summary>
internal static class NumberText
{
    // From here on JavaScript writes an exponent.
    private const int LongestInteger = 21;
    private const int MostZeros = 6;

    public static string Of(double number)
    {
        var rounded = double.Parse(number.ToString("E14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (rounded == 0)
        {
            return "0";
        }

        // JavaScript's JSON has no infinity, to which the largest numbers are rounded.
        return double.IsFinite(rounded) ? (rounded < 0 ? "-" : "") + Write(Math.Abs(rounded).ToString("R", CultureInfo.InvariantCulture)) : "null";
    }

    /// <param name="shortest">The shortest text that is the number, in C#'s form.</param>
    private static string Write(string shortest)
    {
        var parts = shortest.Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? parts[0] : parts[0][..point];
        var all = whole + (point < 0 ? "" : parts[0][(point + 1)..]);
        var digits = all.TrimStart('0');
        var exponent = whole.Length - (all.Length - digits.Length) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        return Write(digits.TrimEnd('0'), exponent);
    }

    /// <param name="digits">The digits that count.</param>
    /// <param name="exponent">How many of them, or zeros that follow, stand before the point; negative for zeros that stand after it.</param>
    private static string Write(string digits, int exponent) => exponent switch
    {
        > LongestInteger or <= -MostZeros =>
            $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(exponent > 0 ? "+" : "")}{(exponent - 1).ToString(CultureInfo.InvariantCulture)}",
        <= 0 => $"0.{new string('0', -exponent)}{digits}",
        _ when digits.Length <= exponent => digits.PadRight(exponent, '0'),
        _ => $"{digits[..exponent]}.{digits[exponent..]}",
    };
}
