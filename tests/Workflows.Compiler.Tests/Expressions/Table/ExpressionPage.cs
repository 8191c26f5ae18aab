using System.Text;
using Workflows.Compiler.Emit.Text;
using Workflows.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>Writes docs/expressions.md anew but for its introduction.</summary>
internal static class ExpressionPage
{
    public const string Path = "docs/expressions.md";

    private const string Computed = "{\"value.$\":\"";
    private const string Constant = "{\"value\":";

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
                text.Append($"| {Code(expression.Source.Text)} | {Code(Jsonata(expression))} | {JsonPath(row, expression)} | {row.Limits} |\n");
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

    private static string JsonPath(ExpressionRow row, CompiledExpression expression)
    {
        var form = JsonPathForm.Of(expression.Value!, expression.Source.Type == "bool");
        var shown = form.Rule ?? form.Template;
        return shown is null ? $"—: {row.NoJsonPath ?? form.Why}"
            : form.Rule is null && JsonFormatter.Compact(shown) is var template && template.StartsWith(Computed, StringComparison.Ordinal)
                ? Code(System.Text.Json.JsonSerializer.Deserialize<string>(template[(Computed.Length - 1)..^1])!)
                : Code(form.Rule is null ? JsonFormatter.Compact(shown)[Constant.Length..^1] : JsonFormatter.Compact(shown));
    }

    /// <summary>A table ends cells at bars, within code as well.</summary>
    private static string Code(string text)
    {
        var cell = text.Replace("|", "\\|");
        return cell.Contains('`') ? $"`` {cell} ``" : $"`{cell}`";
    }
}
