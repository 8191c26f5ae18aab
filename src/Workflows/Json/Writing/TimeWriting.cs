using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Workflows.Generated;

/// <summary>Writes dates and times, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TimeWriting
{
    // System.Text.Json's converters for these types look at no option.
    private static readonly JsonSerializerOptions NoOptions = new();

    /// <summary>Writes a date and time.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, DateTime value) => writer.WriteStringValue(value);

    /// <summary>Writes an instant; as ASL does, <c>2026-01-31T12:00:00.000Z</c>, if that says everything.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (Instant.IsExact(value))
        {
            writer.WriteStringValue(Instant.Format(value, stackalloc byte[Instant.BufferLength]));
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a date.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, DateOnly value) =>
        JsonMetadataServices.DateOnlyConverter.Write(writer, value, NoOptions);

    /// <summary>Writes a time of day.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, TimeOnly value) =>
        JsonMetadataServices.TimeOnlyConverter.Write(writer, value, NoOptions);

    /// <summary>Writes a duration.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(this Utf8JsonWriter writer, TimeSpan value) =>
        JsonMetadataServices.TimeSpanConverter.Write(writer, value, NoOptions);

    /// <summary>Writes a member: a date and time.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTime value) => writer.WriteString(name, value);

    /// <summary>Writes a member: an instant; as ASL does, <c>2026-01-31T12:00:00.000Z</c>, if that says everything.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        if (Instant.IsExact(value))
        {
            writer.WriteString(name, Instant.Format(value, stackalloc byte[Instant.BufferLength]));
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a member: a date.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a time of day.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a duration.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>Writes a member: a date and time or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTime? value)
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

    /// <summary>Writes a member: an instant or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
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

    /// <summary>Writes a member: a date or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
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

    /// <summary>Writes a member: a time of day or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly? value)
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

    /// <summary>Writes a member: a duration or null.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan? value)
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
