using System.Text;

namespace Workflows.Compiler.Emit.Text;

/// <summary>Writes JSON, on one line or with an indentation of two spaces.</summary>
internal static class JsonFormatter
{
    public static string Compact(JsonNode node)
    {
        var text = new StringBuilder(4_096);
        Append(text, node, lineBreak: null);
        return text.ToString();
    }

    /// <summary>One member or element a line, with line feeds on every machine and at the end.</summary>
    public static string Indented(JsonNode node)
    {
        var text = new StringBuilder(4_096);
        Append(text, node, lineBreak: "\n");
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode node, string? lineBreak)
    {
        switch (node)
        {
            case JsonScalar scalar:
                text.Append(scalar.Text);
                break;
            case JsonArray array:
                AppendAll(text, '[', array.Elements, ']', lineBreak, (element, inner) => Append(text, element, inner));
                break;
            case JsonObject members:
                AppendAll(text, '{', [.. members], '}', lineBreak, (member, inner) =>
                {
                    text.Append(JsonText.Quote(member.Key)).Append(inner is null ? ":" : ": ");
                    Append(text, member.Value, inner);
                });
                break;
            default:
                throw new InvalidOperationException($"No JSON notation for {node.GetType().Name}.");
        }
    }

    private static void AppendAll<T>(
        StringBuilder text, char open, IReadOnlyList<T> items, char close, string? lineBreak, Action<T, string?> append)
    {
        text.Append(open);
        var inner = lineBreak is null ? null : lineBreak + "  ";
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(inner);
            append(items[i], inner);
        }

        text.Append(items.Count == 0 ? null : lineBreak).Append(close);
    }
}
