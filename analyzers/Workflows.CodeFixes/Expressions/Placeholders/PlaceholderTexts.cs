using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Workflows.CodeFixes.Expressions;

/// <summary>Puts parameters in place of <c>${Name}</c> in texts.</summary>
internal static class PlaceholderTexts
{
    private static readonly Regex Placeholder = new(@"\$\{([A-Za-z0-9]+)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Escaped = new(@"\$\{\{([A-Za-z0-9]+)\}\}", RegexOptions.CultureInvariant);

    public static IReadOnlyList<string> NamesIn(string text) => NamesIn(text, Placeholder);

    public static IReadOnlyList<string> NamesIn(InterpolatedStringExpressionSyntax text) =>
        text.Contents.OfType<InterpolatedStringTextSyntax>().SelectMany(part => NamesIn(part.TextToken.Text, PatternIn(text))).Distinct().ToArray();

    /// <summary>For instance <c>$"arn:{region}:x"</c> for <c>arn:${Region}:x</c>, or the parameter alone.</summary>
    public static ExpressionSyntax Of(string text, Func<string, string> parameter)
    {
        if (Placeholder.Match(text) is { Success: true } only && only.Length == text.Length)
        {
            return SyntaxFactory.IdentifierName(parameter(only.Groups[1].Value));
        }

        var (interpolated, position) = ("", 0);
        foreach (Match match in Placeholder.Matches(text))
        {
            interpolated += Escape(text.Substring(position, match.Index - position)) + $"{{{parameter(match.Groups[1].Value)}}}";
            position = match.Index + match.Length;
        }

        return SyntaxFactory.ParseExpression($"$\"{interpolated}{Escape(text.Substring(position))}\"");
    }

    public static InterpolatedStringExpressionSyntax Within(InterpolatedStringExpressionSyntax text, Func<string, string> parameter) =>
        text.WithContents([.. text.Contents.SelectMany(content => content is InterpolatedStringTextSyntax part ? Split(part, text, parameter) : [content])]);

    private static IEnumerable<InterpolatedStringContentSyntax> Split(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax around, Func<string, string> parameter)
    {
        var (written, position) = (part.TextToken.Text, 0);
        foreach (Match match in PatternIn(around).Matches(written))
        {
            if (match.Index > position)
            {
                yield return Part(written.Substring(position, match.Index - position));
            }

            yield return SyntaxFactory.Interpolation(
                SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, new string('{', Braces(around)), "{", default),
                SyntaxFactory.IdentifierName(parameter(match.Groups[1].Value)),
                null,
                null,
                SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, new string('}', Braces(around)), "}", default));
            position = match.Index + match.Length;
        }

        if (position < written.Length)
        {
            yield return Part(written.Substring(position));
        }
    }

    private static InterpolatedStringTextSyntax Part(string written) =>
        SyntaxFactory.InterpolatedStringText(SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, written, written, default));

    private static IReadOnlyList<string> NamesIn(string text, Regex pattern) => pattern.Matches(text).Cast<Match>().Select(static match => match.Groups[1].Value).Distinct().ToArray();

    // $"${{Name}}", but $$"""${Name}""".
    private static Regex PatternIn(InterpolatedStringExpressionSyntax text) => Braces(text) == 1 ? Escaped : Placeholder;

    private static int Braces(InterpolatedStringExpressionSyntax text) => Math.Max(1, text.StringStartToken.Text.TakeWhile(static character => character == '$').Count());

    private static string Escape(string text)
    {
        var quoted = SymbolDisplay.FormatLiteral(text, quote: true);
        return quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }
}
