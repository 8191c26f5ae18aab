using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Names members, and begins objects and arrays, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StructureWriting
{
    /// <summary>Writes a member's name, which its value follows.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteName(this Utf8JsonWriter writer, ReadOnlySpan<byte> name) => writer.WritePropertyName(name);

    /// <summary>Begins an object; writes null and gives false if there is none.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The object or null.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStartObject(this Utf8JsonWriter writer, [NotNullWhen(true)] object? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return false;
        }

        writer.WriteStartObject();
        return true;
    }

    /// <summary>Begins an array; writes null and gives false if there is none.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The collection or null.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStartArray(this Utf8JsonWriter writer, [NotNullWhen(true)] object? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return false;
        }

        writer.WriteStartArray();
        return true;
    }

    /// <summary>Writes an array, or null.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="writer">Where it goes.</param>
    /// <param name="values">The elements, or null.</param>
    /// <param name="writeElement">Writes an element.</param>
    public static void WriteElements<T>(this Utf8JsonWriter writer, T[]? values, DataWriter<T> writeElement)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(writeElement);
        if (!writer.TryStartArray(values))
        {
            return;
        }

        foreach (var value in values)
        {
            writeElement(writer, value);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc cref="WriteElements{T}(Utf8JsonWriter, T[], DataWriter{T})"/>
    public static void WriteElements<T>(this Utf8JsonWriter writer, IReadOnlyList<T>? values, DataWriter<T> writeElement)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(writeElement);
        if (!writer.TryStartArray(values))
        {
            return;
        }

        // By position, which needs no enumerator.
        for (var i = 0; i < values.Count; i++)
        {
            writeElement(writer, values[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member whose type has JSON of its own.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="writer">Where it goes.</param>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="value">Its value.</param>
    /// <param name="writeValue">Writes the value.</param>
    public static void Write<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, DataWriter<T> writeValue)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(writeValue);
        writer.WriteName(name);
        writeValue(writer, value);
    }
}
