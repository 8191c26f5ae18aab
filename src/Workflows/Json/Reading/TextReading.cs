using System.ComponentModel;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Reads Booleans, text and what is written as text, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextReading
{
    /// <summary>Reads a Boolean.</summary>
    /// <param name="reader">The JSON.</param>
    public static bool ReadBoolean(this ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw reader.Unexpected("true or false"),
    };

    /// <summary>Reads a string or null.</summary>
    /// <param name="reader">The JSON.</param>
    public static string? ReadStringOrNull(this ref Utf8JsonReader reader) => reader.IsNull() ? null : reader.ReadString();

    /// <summary>Reads a string.</summary>
    /// <param name="reader">The JSON.</param>
    public static string ReadString(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw reader.Unexpected("a string");

    /// <summary>Reads a string of one character.</summary>
    /// <param name="reader">The JSON.</param>
    public static char ReadChar(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: 1 } text
            ? text[0]
            : throw reader.Unexpected("a string of one character");

    /// <summary>Reads a GUID with hyphens.</summary>
    /// <param name="reader">The JSON.</param>
    public static Guid ReadGuid(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out var value) ? value : throw reader.Unexpected("a GUID");

    /// <summary>Reads an absolute or relative URI.</summary>
    /// <param name="reader">The JSON.</param>
    public static Uri ReadUri(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && Uri.TryCreate(reader.GetString(), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw reader.Unexpected("a URI");

    /// <summary>Reads bytes that are written in Base64.</summary>
    /// <param name="reader">The JSON.</param>
    public static byte[] ReadBase64(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var value)
            ? value
            : throw reader.Unexpected("a string in Base64");
}
