using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Writes items as AWS has them.</summary>
internal static class ItemJson
{
    /// <summary>Letters as they are, and quotes within texts as \", which is what AWS writes.</summary>
    public static JsonWriterOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="json">Where it goes.</param>
    /// <param name="value">The item.</param>
    /// <param name="contract">Its JSON.</param>
    /// <param name="isText">Whether its numbers and Booleans were read from texts, and are texts in AWS.</param>
    public static void Write<T>(IBufferWriter<byte> json, T value, JsonTypeInfo<T> contract, bool isText)
    {
        if (isText)
        {
            WriteTexts(json, JsonSerializer.SerializeToUtf8Bytes(value, contract));
            return;
        }

        using var writer = new Utf8JsonWriter(json, Relaxed);
        JsonSerializer.Serialize(writer, value, contract);
    }

    private static void WriteTexts(IBufferWriter<byte> json, byte[] typed)
    {
        using var writer = new Utf8JsonWriter(json, Relaxed);
        var reader = new Utf8JsonReader(typed);
        while (reader.Read())
        {
            WriteText(writer, ref reader);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                writer.WriteStringValue(reader.TokenType is JsonTokenType.Null ? "" : Encoding.UTF8.GetString(reader.ValueSpan));
                break;
        }
    }
}
