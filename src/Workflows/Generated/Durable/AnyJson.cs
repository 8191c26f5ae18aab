using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>The JSON of values of which nobody knows the type, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AnyJson
{
    private static readonly JsonSerializerOptions Options = Create();

    /// <summary>Writes what is there as it is, and null for nothing.</summary>
    public static JsonTypeInfo<JsonElement> Contract { get; } = JsonMetadataServices.CreateValueInfo<JsonElement>(Options, new Converter());

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() };
        options.MakeReadOnly();
        return options;
    }

    private sealed class Converter : JsonConverter<JsonElement>
    {
        public override bool HandleNull => true;

        public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonElement.ParseValue(ref reader);

        public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options)
        {
            if (value.ValueKind is JsonValueKind.Undefined)
            {
                writer.WriteNullValue();
            }
            else
            {
                value.WriteTo(writer);
            }
        }
    }
}
