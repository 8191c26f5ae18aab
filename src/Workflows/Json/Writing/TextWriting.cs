using System.ComponentModel;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Writes Booleans, text and what is written as text, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextWriting
{
    /// <summary>Writes text or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes a URI or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, Uri? value) => writer.WriteStringValue(value?.OriginalString);

    /// <summary>Writes bytes in Base64, or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBase64StringValue(value);
        }
    }

    /// <summary>Writes a Boolean.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes a character.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, char value) => writer.WriteStringValue(new ReadOnlySpan<char>(in value));

    /// <summary>Writes a GUID.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes any JSON.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    /// <summary>Writes a member: text or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value) => writer.WriteString(name, value);

    /// <summary>Writes a member: a URI or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? value) =>
        writer.WriteString(name, value?.OriginalString);

    /// <summary>Writes a member: bytes in Base64, or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteBase64String(name, value);
        }
    }

    /// <summary>Writes a member: a Boolean.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value) => writer.WriteBoolean(name, value);

    /// <summary>Writes a member: a character.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, char value) =>
        writer.WriteString(name, new ReadOnlySpan<char>(in value));

    /// <summary>Writes a member: a GUID.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid value) => writer.WriteString(name, value);

    /// <summary>Writes a member: any JSON.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a Boolean or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
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

    /// <summary>Writes a member: a character or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, char? value)
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

    /// <summary>Writes a member: a GUID or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
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

    /// <summary>Writes a member: any JSON or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
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
