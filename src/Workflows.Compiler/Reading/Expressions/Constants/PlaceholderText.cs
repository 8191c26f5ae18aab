using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>
/// Reads texts. One with <c>${Name}</c> stays what it is: the definition hides it from deployment tools, since C# does not replace it either. Most likely a placeholder
/// was meant, which is told.
/// </summary>
internal static class PlaceholderText
{
    private static readonly Regex Placeholder = new(@"\$\{([A-Za-z0-9]+)\}", RegexOptions.CultureInvariant);

    public static Literal.String Of(string text, SyntaxNode place, ReadingScope scope)
    {
        if (text.Contains("${") && Placeholder.Match(text) is { Success: true } match)
        {
            scope.Warnings.Add(DiagnosticIds.PlaceholderAsText, place.GetLocation(), match.Value, match.Groups[1].Value, NameOf(match.Groups[1].Value));
        }

        return new Literal.String(text);
    }

    /// <summary>What the parameter is called that has a placeholder: <c>orderTopic</c> for <c>OrderTopic</c>.</summary>
    public static string NameOf(string placeholder)
    {
        var name = CamelCase.Of(char.IsDigit(placeholder[0]) ? "p" + placeholder : placeholder);
        return Identifiers.Escape(name) == name ? name : name + "Text";
    }
}
