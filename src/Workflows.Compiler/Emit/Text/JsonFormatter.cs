using System.Text;

namespace Workflows.Compiler.Emit.Text;

/// <summary>Writes JSON, on one line or with an indentation of two spaces.</summary>
internal static class JsonFormatter
{
    /// <summary>How long what stands on one line of indented JSON may be, without its indentation.</summary>
    private const int LineLength = 220;

    public static string Compact(JsonNode node) => OnOneLine(node, afterComma: "", afterColon: "", insideBraces: "");

    /// <summary>
    /// One member or element a line, but for what has nothing inside except scalars and lists of them: that stands on one, for instance
    /// <c>"ErrorEquals": ["Busy", "Down"]</c>. With line feeds on every machine and at the end.
    /// </summary>
    public static string Indented(JsonNode node)
    {
        var text = new StringBuilder(4_096);
        AppendLines(text, node, lineBreak: "\n");
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode node, string lineBreak, bool isSpread = false)
    {
        if (!isSpread && IsLeaf(node) && OnOneLine(node, afterComma: " ", afterColon: " ", insideBraces: " ") is { Length: <= LineLength } line)
        {
            text.Append(line);
            return;
        }

        AppendLines(text, node, lineBreak);
    }

    private static void AppendLines(StringBuilder text, JsonNode node, string lineBreak)
    {
        var inner = lineBreak + "  ";
        switch (node)
        {
            case JsonArray { Elements.Count: > 0 } array:
                AppendAll(text, "[" + inner, array.Elements, "," + inner, lineBreak + "]", element => Append(text, element, inner));
                break;
            case JsonObject { Count: > 0 } members:
                AppendAll(text, "{" + inner, members, "," + inner, lineBreak + "}", member =>
                {
                    text.Append(JsonText.Quote(member.Key)).Append(": ");
                    Append(text, member.Value, inner, members.IsSpread);
                });
                break;
            default:
                text.Append(Compact(node));
                break;
        }
    }

    private static string OnOneLine(JsonNode node, string afterComma, string afterColon, string insideBraces)
    {
        var text = new StringBuilder();
        Write(node);
        return text.ToString();

        void Write(JsonNode value)
        {
            switch (value)
            {
                case JsonScalar scalar:
                    text.Append(scalar.Text);
                    break;
                case JsonArray array:
                    AppendAll(text, "[", array.Elements, "," + afterComma, "]", Write);
                    break;
                case JsonObject { Count: 0 }:
                    text.Append("{}");
                    break;
                case JsonObject members:
                    AppendAll(text, "{" + insideBraces, members, "," + afterComma, insideBraces + "}", member =>
                    {
                        text.Append(JsonText.Quote(member.Key)).Append(':').Append(afterColon);
                        Write(member.Value);
                    });
                    break;
                default:
                    throw new InvalidOperationException($"No JSON notation for {value.GetType().Name}.");
            }
        }
    }

    private static bool IsLeaf(JsonNode node) => node switch
    {
        JsonArray array => array.Elements.All(static element => element is JsonScalar),
        JsonObject members => members.All(static member => member.Value is JsonScalar || (member.Value is JsonArray list && IsLeaf(list))),
        _ => true,
    };

    private static void AppendAll<T>(StringBuilder text, string open, IEnumerable<T> items, string between, string close, Action<T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : between);
            isFirst = false;
            append(item);
        }

        text.Append(close);
    }
}
