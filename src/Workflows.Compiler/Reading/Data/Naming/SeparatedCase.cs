using System.Globalization;
using System.Text;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The names that System.Text.Json's policies for snake case and kebab case give: <c>URLValue</c> is <c>url_value</c>.</summary>
internal static class SeparatedCase
{
    private enum Kind
    {
        Capital,
        SmallOrDigit,
        Other,
    }

    public static string Of(string name, char separator, bool isLower)
    {
        var result = new StringBuilder();
        var last = Kind.Other;
        for (var i = 0; i < name.Length; i++)
        {
            var kind = KindOf(name[i]);
            if (IsStartOfWord(name, i, kind, last))
            {
                result.Append(separator);
            }

            result.Append(kind is Kind.Other ? name[i] : isLower ? char.ToLowerInvariant(name[i]) : char.ToUpperInvariant(name[i]));
            last = kind;
        }

        return result.ToString();
    }

    // The last of several capitals starts the next word if a small letter follows.
    private static bool IsStartOfWord(string name, int index, Kind kind, Kind last) => kind is Kind.Capital && last switch
    {
        Kind.SmallOrDigit => true,
        Kind.Capital => index + 1 < name.Length && char.IsLower(name[index + 1]),
        _ => false,
    };

    private static Kind KindOf(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.UppercaseLetter => Kind.Capital,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber => Kind.SmallOrDigit,
        _ => Kind.Other,
    };
}
