using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Generated;

/// <summary>Reads and writes a task token as its text, which it is in a definition.</summary>
/// <typeparam name="T">What comes back with the token.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TaskTokenConverter<T> : JsonConverter<TaskToken<T>>
{
    /// <inheritdoc/>
    public override TaskToken<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? new TaskToken<T>(reader.GetString()!)
        : throw new JsonException("A task token is a text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TaskToken<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
