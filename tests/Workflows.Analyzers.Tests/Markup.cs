using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Workflows.Analyzers.Tests;

/// <summary>
/// Source with the spans of expected diagnostics marked: <c>{|WFL1003:nameof(Missing)|}</c>, and of suppressed ones: <c>{|~CS8602:order.Payment|}</c>. Spans may
/// stand in one another.
/// </summary>
/// <param name="Source">The source without the marks.</param>
/// <param name="Expected">The spans of diagnostics that remain, in the order in which they begin.</param>
/// <param name="Suppressed">The spans of diagnostics that there would be without our suppressors.</param>
internal sealed partial record Markup(string Source, IReadOnlyList<(string Id, TextSpan Span)> Expected, IReadOnlyList<(string Id, TextSpan Span)> Suppressed)
{
    private const char SuppressedSign = '~';

    public static Markup Parse(string marked)
    {
        var source = new StringBuilder();
        var expected = new List<(string Id, TextSpan Span)>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (Opening().Match(marked, i) is { Success: true } opening)
            {
                open.Push(expected.Count);
                expected.Add((opening.Groups[1].Value, new TextSpan(source.Length, 0)));
                i += opening.Length - 1;
            }
            else if (open.Count > 0 && marked.AsSpan(i).StartsWith("|}", StringComparison.Ordinal))
            {
                var index = open.Pop();
                expected[index] = (expected[index].Id, TextSpan.FromBounds(expected[index].Span.Start, source.Length));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return new Markup(
            source.ToString(),
            [.. expected.Where(mark => mark.Id[0] != SuppressedSign)],
            [.. expected.Where(mark => mark.Id[0] == SuppressedSign).Select(mark => (mark.Id[1..], mark.Span))]);
    }

    [GeneratedRegex(@"\G\{\|(~?[A-Z]+[0-9]+):")]
    private static partial Regex Opening();
}
