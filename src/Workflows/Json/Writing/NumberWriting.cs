using System.ComponentModel;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Writes numbers, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NumberWriting
{
    /// <summary>Writes an integer.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes an unsigned integer.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    /// <summary>Writes a float.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    /// <summary>Writes a double.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    /// <summary>Writes a decimal.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes a member: an integer.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, long value) => writer.WriteNumber(name, value);

    /// <summary>Writes a member: an unsigned integer.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ulong value) => writer.WriteNumber(name, value);

    /// <summary>Writes a member: a float.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, float value) => writer.WriteNumber(name, value);

    /// <summary>Writes a member: a double.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value) => writer.WriteNumber(name, value);

    /// <summary>Writes a member: a decimal.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal value) => writer.WriteNumber(name, value);

    /// <summary>Writes a member: an integer or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } some)
        {
            writer.Write(name, some);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member: an unsigned integer or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ulong? value)
    {
        if (value is { } some)
        {
            writer.Write(name, some);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member: a float or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        if (value is { } some)
        {
            writer.Write(name, some);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member: a double or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } some)
        {
            writer.Write(name, some);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member: a decimal or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } some)
        {
            writer.Write(name, some);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
