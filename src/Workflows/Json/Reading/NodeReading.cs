using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workflows.Generated;

/// <summary>Reads JSON of any kind, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NodeReading
{
    /// <summary>Reads any JSON.</summary>
    /// <param name="reader">The JSON.</param>
    public static JsonElement ReadJsonElement(this ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads any JSON.</summary>
    /// <param name="reader">The JSON.</param>
    public static JsonDocument ReadJsonDocument(this ref Utf8JsonReader reader) => JsonDocument.ParseValue(ref reader);

    /// <summary>Reads any JSON but null.</summary>
    /// <param name="reader">The JSON.</param>
    public static JsonNode ReadJsonNode(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? throw reader.Unexpected("a value") : JsonNode.Parse(ref reader)!;

    /// <summary>Reads any object.</summary>
    /// <param name="reader">The JSON.</param>
    public static JsonObject ReadJsonObject(this ref Utf8JsonReader reader)
    {
        reader.ReadStartObject();
        return (JsonObject)JsonNode.Parse(ref reader)!;
    }

    /// <summary>Reads any array.</summary>
    /// <param name="reader">The JSON.</param>
    public static JsonArray ReadJsonArray(this ref Utf8JsonReader reader)
    {
        reader.ReadStartArray();
        return (JsonArray)JsonNode.Parse(ref reader)!;
    }

    /// <summary>Reads any value that is neither object nor array.</summary>
    /// <param name="reader">The JSON.</param>
    public static JsonValue ReadJsonValue(this ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null
            ? throw reader.Unexpected("a string, a number, true or false")
            : (JsonValue)JsonNode.Parse(ref reader)!;
}
