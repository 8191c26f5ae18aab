using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Reads numbers and text of the types that few use, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RareReading
{
    /// <summary>Reads a half.</summary>
    /// <param name="reader">The JSON.</param>
    public static Half ReadHalf(this ref Utf8JsonReader reader) =>
        FrameworkReading.Read(ref reader, JsonMetadataServices.HalfConverter, JsonTokenType.Number, "a half");

    /// <summary>Reads an integer of 128 bits.</summary>
    /// <param name="reader">The JSON.</param>
    public static Int128 ReadInt128(this ref Utf8JsonReader reader) =>
        FrameworkReading.Read(ref reader, JsonMetadataServices.Int128Converter, JsonTokenType.Number, "an integer of 128 bits");

    /// <summary>Reads an unsigned integer of 128 bits.</summary>
    /// <param name="reader">The JSON.</param>
    public static UInt128 ReadUInt128(this ref Utf8JsonReader reader) =>
        FrameworkReading.Read(ref reader, JsonMetadataServices.UInt128Converter, JsonTokenType.Number, "an unsigned integer of 128 bits");

    /// <summary>Reads a version.</summary>
    /// <param name="reader">The JSON.</param>
    public static Version ReadVersion(this ref Utf8JsonReader reader) =>
        FrameworkReading.Read(ref reader, JsonMetadataServices.VersionConverter, JsonTokenType.String, "a version such as \"1.2.3\"")!;

    /// <summary>Reads bytes that are written in Base64.</summary>
    /// <param name="reader">The JSON.</param>
    public static Memory<byte> ReadMemory(this ref Utf8JsonReader reader) => reader.ReadBase64();

    /// <summary>Reads bytes that are written in Base64.</summary>
    /// <param name="reader">The JSON.</param>
    public static ReadOnlyMemory<byte> ReadReadOnlyMemory(this ref Utf8JsonReader reader) => reader.ReadBase64();
}
