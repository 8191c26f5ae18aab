using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Writes JSON as JSONata's <c>$string</c> does, with the members of objects in order.</summary>
internal static class JsonText
{
    public static string Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var text = new StringBuilder();
        Write(ref reader, text);
        return text.ToString();
    }

    private static void Write(ref Utf8JsonReader reader, StringBuilder text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                WriteObject(ref reader, text);
                break;
            case JsonTokenType.StartArray:
                WriteArray(ref reader, text);
                break;
            case JsonTokenType.String:
                Quote(reader.GetString()!, text);
                break;
            case JsonTokenType.Number:
                text.Append(NumberText.Of(reader.GetDouble()));
                break;
            default:
                text.Append(reader.TokenType switch { JsonTokenType.True => "true", JsonTokenType.False => "false", _ => "null" });
                break;
        }
    }

    private static void WriteArray(ref Utf8JsonReader reader, StringBuilder text)
    {
        text.Append('[');
        var start = text.Length;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            text.Append(text.Length > start ? "," : "");
            Write(ref reader, text);
        }

        text.Append(']');
    }

    private static void WriteObject(ref Utf8JsonReader reader, StringBuilder text)
    {
        var members = new SortedDictionary<string, string>(MemberOrder.Instance);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = new StringBuilder();
            Write(ref reader, value);
            members[name] = value.ToString();
        }

        text.Append('{');
        var start = text.Length;
        foreach (var (name, value) in members)
        {
            text.Append(text.Length > start ? "," : "");
            Quote(name, text);
            text.Append(':').Append(value);
        }

        text.Append('}');
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' or '\\' => text.Append('\\').Append(letter),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
