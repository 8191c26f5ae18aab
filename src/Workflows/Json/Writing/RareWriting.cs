using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Writes values of the types that few use, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RareWriting
{
    // System.Text.Json's converters for these types look at no option.
    private static readonly JsonSerializerOptions NoOptions = new();

    /// <summary>Writes a half.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteHalf(this Utf8JsonWriter writer, Half value) => JsonMetadataServices.HalfConverter.Write(writer, value, NoOptions);

    /// <summary>Writes an integer of 128 bits.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt128(this Utf8JsonWriter writer, Int128 value) =>
        JsonMetadataServices.Int128Converter.Write(writer, value, NoOptions);

    /// <summary>Writes an unsigned integer of 128 bits.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteUInt128(this Utf8JsonWriter writer, UInt128 value) =>
        JsonMetadataServices.UInt128Converter.Write(writer, value, NoOptions);

    /// <summary>Writes a version or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, Version? value) => writer.WriteStringValue(value?.ToString());

    /// <summary>Writes bytes in Base64.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, Memory<byte> value) => writer.WriteBase64StringValue(value.Span);

    /// <summary>Writes bytes in Base64.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBase64StringValue(value.Span);

    /// <summary>Writes any JSON, or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, JsonNode? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes any JSON, or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, JsonDocument? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
