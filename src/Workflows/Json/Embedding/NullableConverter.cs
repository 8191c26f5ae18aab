using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Reads and writes values or null.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="contract">The contract of the values.</param>
internal sealed class NullableConverter<T>(JsonTypeInfo<T> contract) : JsonConverter<T?>
    where T : struct
{
    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonSerializer.Deserialize(ref reader, contract);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } some)
        {
            JsonSerializer.Serialize(writer, some, contract);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
