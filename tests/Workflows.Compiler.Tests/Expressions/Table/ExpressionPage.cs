using System.Text;
using Workflows.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>Writes docs/expressions.md anew but for its introduction.</summary>
internal static class ExpressionPage
{
    public const string Path = "docs/expressions.md";

    public static string Text()
    {
        var shown = TableFiles.Read(Path);
        var text = new StringBuilder(shown[..(shown.IndexOf("\n## ", StringComparison.Ordinal) is >= 0 and var end ? end : shown.Length)]);
        foreach (var section in ExpressionTable.Sections)
        {
            text.Append($"\n## {section.Title}\n\n| C# | JSONata | JSONPath | limits |\n|---|---|---|---|\n");
            foreach (var row in section.Rows)
            {
                var expression = TableExpressions.All.Single(entry => entry.Row == row).Expression;
                text.Append($"| {Code(expression.Source.Text)} | {Code(Jsonata(expression))} | {JsonPath(row)} | {row.Limits} |\n");
            }
        }

        return text.ToString();
    }

    private static string Jsonata(CompiledExpression expression)
    {
        var template = TableExpressions.Template(expression);
        return template.StartsWith("\"{%", StringComparison.Ordinal)
            ? System.Text.Json.JsonSerializer.Deserialize<string>(template)![2..^2].Trim()
            : template;
    }

    private static string JsonPath(ExpressionRow row) => row.NoJsonPath is { } reason ? $"—: {reason}" : "—";

    /// <summary>A table ends cells at bars, within code as well.</summary>
    private static string Code(string text)
    {
        var cell = text.Replace("|", "\\|");
        return cell.Contains('`') ? $"`` {cell} ``" : $"`{cell}`";
    }
}
