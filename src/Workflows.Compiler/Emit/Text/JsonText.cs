using System.Globalization;
using System.Text;

namespace Workflows.Compiler.Emit.Text;

/// <summary>JSON's notation of strings and numbers. Text that people read, such as <c>ä</c>, <c>&lt;</c> and emoji, stays as it is.</summary>
internal static class JsonText
{
    /// <summary>The string with its quotes.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(value[i]).Append(value[++i]);
            }
            else
            {
                AppendEscaped(text, value[i]);
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>The string without its quotes.</summary>
    public static string Escape(string value) => Quote(value) is var quoted ? quoted.Substring(1, quoted.Length - 2) : "";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest notation that reads back as the same number.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static void AppendEscaped(StringBuilder text, char character) => _ = character switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        _ when MustBeEscaped(character) => text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
        _ => text.Append(character),
    };

    /// <summary>Control characters, what editors take for line ends or do not show, and half of a surrogate pair, which UTF-8 cannot say.</summary>
    private static bool MustBeEscaped(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\ufeff';
}
