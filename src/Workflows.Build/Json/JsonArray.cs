using System.Text;

namespace Workflows.Build;

internal sealed class JsonArray(IEnumerable<JsonValue> items) : JsonValue
{
    public override IReadOnlyList<JsonValue> Items { get; } = items.ToList();

    public override void Write(StringBuilder json, string indentation)
    {
        if (Items.Count == 0)
        {
            json.Append("[]");
            return;
        }

        var inner = indentation + "  ";
        json.Append('[');
        for (var i = 0; i < Items.Count; i++)
        {
            json.Append(i == 0 ? "\n" : ",\n").Append(inner);
            Items[i].Write(json, inner);
        }

        json.Append('\n').Append(indentation).Append(']');
    }
}
