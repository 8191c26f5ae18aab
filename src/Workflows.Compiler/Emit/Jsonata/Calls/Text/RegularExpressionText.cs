using System.Globalization;
using System.Text;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>JSONata's notation of regular expressions.</summary>
internal static class RegularExpressionText
{
    /// <summary>A class of characters, which all stand for themselves. What is no letter or digit is written by its number.</summary>
    public static string Class(string characters)
    {
        var text = new StringBuilder("[");
        foreach (var character in characters)
        {
            _ = character < 128 && char.IsLetterOrDigit(character)
                ? text.Append(character)
                : text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }

        return text.Append(']').ToString();
    }
}
