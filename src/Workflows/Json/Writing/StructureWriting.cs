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
}
