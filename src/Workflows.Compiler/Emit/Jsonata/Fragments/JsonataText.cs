using System.Globalization;
using System.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>JSONata's notation of strings and names.</summary>
internal static class JsonataText
{
    /// <summary>
    /// A string literal: single quotes, since JSON escapes double ones, unless the text itself has single ones, for which JSONata has no escape.
    /// </summary>
    /// <remarks>
    /// What deployment tools would take for a substitution (<c>${Name}</c>), and Step Functions for the ends of an expression
    /// (<c>{%</c> and <c>%}</c>), is broken up by a Unicode escape.
    /// </remarks>
    public static string Quote(string value) => Quote([new Literal.String(value)]);

    /// <summary>A row of literals and placeholders as one string literal: <c>'s3://${Bucket}/csv'</c>.</summary>
    public static string Quote(IReadOnlyList<Expression> row)
    {
        var quote = QuoteOf(row);
        var text = new StringBuilder().Append(quote);
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is Literal.String { Value: var value })
            {
                AppendEscaped(text, value, i + 1 < row.Count ? '{' : '\0', quote);
            }
            else
            {
                text.Append(DeployedText.Written(row[i]));
            }
        }

        return text.Append(quote).ToString();
    }

    /// <summary>A member's name as a step of a path; null if no notation has it and <c>$lookup</c> is needed.</summary>
    public static string? TryName(string name)
    {
        if (IsIdentifier(name) && name is not ("and" or "or" or "in" or "true" or "false" or "null" or "function"))
        {
            return name;
        }

        return name.Length == 0 || name.Contains('`') || !IsInert(name) ? null : $"`{name}`";
    }

    /// <summary>A text's length as <c>$length</c> has it: a pair of surrogates is one character.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            length -= char.IsSurrogatePair(text, i - 1) ? 1 : 0;
        }

        return length;
    }

    /// <summary>Whether a text within an expression means just itself, to Step Functions and to deployment tools.</summary>
    private static bool IsInert(string text) =>
        !text.Contains("${") && !text.Contains("{%") && !text.Contains("%}") && !text.Any(IsLineBreakOrControl);

    private static bool IsLineBreakOrControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(character => char.IsLetterOrDigit(character) || character == '_');

    private static char QuoteOf(IReadOnlyList<Expression> row)
    {
        var literals = row.OfType<Literal.String>().ToList();
        return literals.Exists(static literal => literal.Value.Contains('\'')) && !literals.Exists(static literal => literal.Value.Contains('"')) ? '"' : '\'';
    }

    /// <param name="text">What is written to.</param>
    /// <param name="value">The text to escape.</param>
    /// <param name="following">What follows it: a brace for a placeholder, whose dollar sign shall not get another in front of it.</param>
    /// <param name="quote">The quotes around it.</param>
    private static void AppendEscaped(StringBuilder text, string value, char following, char quote)
    {
        for (var i = 0; i < value.Length; i++)
        {
            AppendEscaped(text, value[i], i + 1 < value.Length ? value[i + 1] : following, quote);
        }
    }

    private static void AppendEscaped(StringBuilder text, char character, char following, char quote) => _ = (character, following) switch
    {
        ('\\', _) => text.Append("\\\\"),
        ('\n', _) => text.Append("\\n"),
        ('\r', _) => text.Append("\\r"),
        ('\t', _) => text.Append("\\t"),
        ('\'', _) when quote == '\'' => AppendCode(text, character),
        ('$', '{') or ('{', '%') or ('%', '}') => AppendCode(text, character),
        _ when IsLineBreakOrControl(character) => AppendCode(text, character),
        _ => text.Append(character),
    };

    private static StringBuilder AppendCode(StringBuilder text, char character) =>
        text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
}
