using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Writes the keys of dictionaries as names, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyWriting
{
    private const int InitialLength = 64;

    /// <summary>Writes a key as the text that its value has in JSON.</summary>
    /// <typeparam name="T">The key's type.</typeparam>
    /// <param name="writer">Where it goes.</param>
    /// <param name="key">The key.</param>
    /// <param name="write">Writes the key as a value.</param>
    public static void WriteKey<T>(this Utf8JsonWriter writer, T key, DataWriter<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(InitialLength);
        using (var text = new Utf8JsonWriter(buffer))
        {
            write(text, key);
        }

        var json = buffer.WrittenSpan;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(json);

        // Numbers and dates have a plus that is not escaped.
        writer.WritePropertyName(JsonEncodedText.Encode(name, json.Contains((byte)'\\') ? null : JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
    }

    /// <summary>The failure of a key that has no name.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="key">The key.</param>
    public static JsonException Unnamed<T>(T key)
        where T : struct, Enum => new($"The key {key:D} of the enum '{typeof(T).Name}' has no name.");
}
