using System.Net;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Reads the <c>///</c> summary from the source text, because a build without XML documentation does not parse it.</summary>
internal static class SummaryComment
{
    /// <summary>For instance <c>/// &lt;summary&gt;Takes &lt;see cref="Payment"/&gt;.&lt;/summary&gt;</c> gives <c>Takes Payment.</c></summary>
    public static string? Of(ISymbol symbol, CancellationToken ct)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (Of(reference.GetSyntax(ct)) is { } summary)
            {
                return summary;
            }
        }

        return null;
    }

    private static string? Of(SyntaxNode declaration)
    {
        if (!declaration.GetLeadingTrivia().Any(static trivia => trivia.HasStructure || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            return null;
        }

        // The trivia spans exactly the lines above the declaration, whatever the parser made of them.
        var lines = declaration.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line.Substring(3));
        var summary = Regex.Match(string.Join("\n", lines), "<summary>(.*?)</summary>", RegexOptions.Singleline);
        if (!summary.Success)
        {
            return null;
        }

        var text = Regex.Replace(summary.Groups[1].Value, """<(?:see|seealso|paramref|typeparamref)\s+(?:cref|name|langword|href)\s*=\s*"([^"]*)"\s*/>""", "$1");
        text = Regex.Replace(text, "<[^>]*>", "");
        text = Regex.Replace(WebUtility.HtmlDecode(text), @"\s+", " ").Trim();
        return text.Length == 0 ? null : text;
    }
}
