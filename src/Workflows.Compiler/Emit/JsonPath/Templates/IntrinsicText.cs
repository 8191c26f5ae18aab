using System.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>The notation of strings within calls of intrinsic functions.</summary>
internal static class IntrinsicText
{
    /// <summary>
    /// A constant as an argument. Validators know neither a backslash in a string nor a fraction, so these come from what decodes text and reads JSON.
    /// </summary>
    public static Intrinsic Constant(Literal literal) => literal switch
    {
        Literal.Null => Intrinsic.Of("null"),
        Literal.Boolean boolean => Intrinsic.Of(boolean.Value ? "true" : "false"),
        Literal.Number number when number.Text.All(static character => character is '-' or (>= '0' and <= '9')) => Intrinsic.Of(number.Text),
        Literal.Number number => Intrinsic.Call("StringToJson", Intrinsic.Of(Quote(number.Text))),
        Literal.String text when IsPlain(text.Value) => Intrinsic.Of(Quote(text.Value)),
        Literal.String text => Intrinsic.Call("Base64Decode", Intrinsic.Of(Quote(Convert.ToBase64String(Encoding.UTF8.GetBytes(text.Value))))),
        _ => throw new InvalidOperationException($"{literal.GetType().Name} is no argument."),
    };

    /// <summary>Whether a text stands within quotes: one without a backslash, or that UTF-8 cannot say.</summary>
    public static bool IsPlain(string value) => !value.Contains('\\') || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)) != value;

    /// <summary>A row of literals and placeholders, as part of a text within quotes; null if a literal does not stand within them.</summary>
    public static string? TryTemplate(IReadOnlyList<Expression> row) => TryTemplate(row, static text => text);

    /// <param name="row">The row.</param>
    /// <param name="notation">How the text that is made of it writes the letters of a literal.</param>
    public static string? TryTemplate(IReadOnlyList<Expression> row, Func<string, string> notation)
    {
        var template = new StringBuilder();
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not Literal.String { Value: var value })
            {
                template.Append(DeployedText.Written(row[i]));
            }
            else if (IsPlain(notation(value)) && (i + 1 == row.Count || !value.EndsWith("$", StringComparison.Ordinal)))
            {
                template.Append(Escape(notation(value)));
            }
            else
            {
                return null;
            }
        }

        return template.ToString();
    }

    public static string Quote(string value) => $"'{Escape(value)}'";

    /// <summary>A text with a backslash before what would mean something else; that also breaks up the <c>${</c> of deployment tools.</summary>
    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (character is '\'' or '\\' or '{' or '}')
            {
                text.Append('\\');
            }

            text.Append(character);
        }

        return text.ToString();
    }
}
