using System.ComponentModel;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Reads numbers, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NumberReading
{
    /// <summary>Reads an sbyte.</summary>
    /// <param name="reader">The JSON.</param>
    public static sbyte ReadSByte(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetSByte(out var value) ? value : throw reader.Unexpected("an sbyte");

    /// <summary>Reads a byte.</summary>
    /// <param name="reader">The JSON.</param>
    public static byte ReadByte(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetByte(out var value) ? value : throw reader.Unexpected("a byte");

    /// <summary>Reads a short.</summary>
    /// <param name="reader">The JSON.</param>
    public static short ReadInt16(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt16(out var value) ? value : throw reader.Unexpected("a short");

    /// <summary>Reads a ushort.</summary>
    /// <param name="reader">The JSON.</param>
    public static ushort ReadUInt16(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt16(out var value) ? value : throw reader.Unexpected("a ushort");

    /// <summary>Reads an int.</summary>
    /// <param name="reader">The JSON.</param>
    public static int ReadInt32(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) ? value : throw reader.Unexpected("an int");

    /// <summary>Reads a uint.</summary>
    /// <param name="reader">The JSON.</param>
    public static uint ReadUInt32(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out var value) ? value : throw reader.Unexpected("a uint");

    /// <summary>Reads a long.</summary>
    /// <param name="reader">The JSON.</param>
    public static long ReadInt64(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : throw reader.Unexpected("a long");

    /// <summary>Reads a ulong.</summary>
    /// <param name="reader">The JSON.</param>
    public static ulong ReadUInt64(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var value) ? value : throw reader.Unexpected("a ulong");

    /// <summary>Reads a float.</summary>
    /// <param name="reader">The JSON.</param>
    public static float ReadSingle(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out var value) ? value : throw reader.Unexpected("a float");

    /// <summary>Reads a double.</summary>
    /// <param name="reader">The JSON.</param>
    public static double ReadDouble(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) ? value : throw reader.Unexpected("a double");

    /// <summary>Reads a decimal.</summary>
    /// <param name="reader">The JSON.</param>
    public static decimal ReadDecimal(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value : throw reader.Unexpected("a decimal");
}
