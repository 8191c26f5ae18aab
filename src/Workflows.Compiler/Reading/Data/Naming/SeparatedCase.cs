using System.Globalization;
using System.Text;

namespace Workflows.Compiler.Reading.Data;

/// <summary>The names that System.Text.Json's policies for snake case and kebab case give: <c>URLValue</c> is <c>url_value</c>.</summary>
internal static class SeparatedCase
{
    private enum Last
    {
        /// <summary>Nothing yet, or what is neither letter, digit nor space.</summary>
        Start,
        Capital,
        SmallOrDigit,
        Space,
    }

    public static string Of(string name, char separator, bool isLower)
    {
        var result = new StringBuilder();
        var last = Last.Start;
        for (var i = 0; i < name.Length; i++)
        {
            var kind = KindOf(name[i]);
            if (kind is Last.Space)
            {
                last = last is Last.Start ? last : kind;
                continue;
            }

            if (IsStartOfWord(name, i, kind, last))
            {
                result.Append(separator);
            }

            result.Append(kind is Last.Start ? name[i] : isLower ? char.ToLowerInvariant(name[i]) : char.ToUpperInvariant(name[i]));
            last = kind;
        }

        return result.ToString();
    }

    // The last of several capitals starts the next word if a small letter follows.
    private static bool IsStartOfWord(string name, int index, Last kind, Last last) => (kind, last) switch
    {
        (Last.Capital, Last.SmallOrDigit or Last.Space) => true,
        (Last.Capital, Last.Capital) => index + 1 < name.Length && char.IsLower(name[index + 1]),
        (Last.SmallOrDigit, Last.Space) => true,
        _ => false,
    };

    private static Last KindOf(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.UppercaseLetter => Last.Capital,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber => Last.SmallOrDigit,
        UnicodeCategory.SpaceSeparator => Last.Space,
        _ => Last.Start,
    };
}
