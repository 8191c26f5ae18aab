using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Reads objects and arrays, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StructureReading
{
    private const int LongestExcerpt = 40;

    /// <summary>Enters an object.</summary>
    /// <param name="reader">The JSON.</param>
    public static void ReadStartObject(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw reader.Unexpected("an object");
        }
    }

    /// <summary>Moves to the next member's name; false at the object's end.</summary>
    /// <param name="reader">The JSON.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ReadMember(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves on to the member's value if this is its name.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="name">The name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(this ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    /// <summary>Moves to the end of the member, whatever its value is.</summary>
    /// <param name="reader">The JSON.</param>
    public static void SkipMember(this ref Utf8JsonReader reader) => reader.TrySkip();

    /// <summary>Moves to the value of the object's member of that name; false if there is none, or if this is no object.</summary>
    /// <param name="reader">A copy of the JSON's reader, at the object.</param>
    /// <param name="name">The name.</param>
    public static bool TryFindMember(this ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        try
        {
            while (reader.ReadMember())
            {
                if (reader.TryRead(name))
                {
                    return true;
                }

                reader.SkipMember();
            }
        }
        catch (JsonException)
        {
            // Reading the object says where it is no JSON.
        }

        return false;
    }

    /// <summary>Whether the value is that string.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="text">The text.</param>
    public static bool IsText(this ref Utf8JsonReader reader, ReadOnlySpan<byte> text) => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(text);

    /// <summary>Whether the value is a number.</summary>
    /// <param name="reader">The JSON.</param>
    public static bool IsNumber(this ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number;

    /// <summary>Whether the value is that number.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="number">The number.</param>
    public static bool IsNumber(this ref Utf8JsonReader reader, int number) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && value == number;

    /// <summary>Enters an array.</summary>
    /// <param name="reader">The JSON.</param>
    public static void ReadStartArray(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw reader.Unexpected("an array");
        }
    }

    /// <summary>Moves to the next element; false at the array's end.</summary>
    /// <param name="reader">The JSON.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ReadElement(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="reader">The JSON.</param>
    /// <param name="readElement">Reads an element.</param>
    public static ElementBuffer<T> ReadElements<T>(this ref Utf8JsonReader reader, DataReader<T> readElement)
    {
        ArgumentNullException.ThrowIfNull(readElement);
        var elements = new ElementBuffer<T>();
        for (reader.ReadStartArray(); reader.ReadElement();)
        {
            elements.Add(readElement(ref reader));
        }

        return elements;
    }

    /// <summary>Whether the value is null.</summary>
    /// <param name="reader">The JSON.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNull(this ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>The value of a member that the object must have.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="reader">The JSON, at the object's end.</param>
    /// <param name="value">What was read; null if nothing was.</param>
    /// <param name="member">The member's name in JSON, which its variable has too.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>(this ref Utf8JsonReader reader, T? value, [CallerArgumentExpression(nameof(value))] string member = "")
        where T : class => value ?? throw reader.Missing(member);

    /// <summary>The value of a member that the object must have.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="reader">The JSON, at the object's end.</param>
    /// <param name="value">What was read; null if nothing was.</param>
    /// <param name="member">The member's name in JSON, which its variable has too.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>(this ref Utf8JsonReader reader, T? value, [CallerArgumentExpression(nameof(value))] string member = "")
        where T : struct => value ?? throw reader.Missing(member);

    /// <summary>The failure of an object that lacks a member.</summary>
    /// <param name="reader">The JSON, at the object's end.</param>
    /// <param name="member">The member's name in JSON.</param>
    public static JsonException Missing(this ref Utf8JsonReader reader, string member) =>
        new UnexpectedJsonException("expected a value, but the member is missing.", member);

    /// <summary>The failure of an object that has a member it should not have.</summary>
    /// <param name="reader">The JSON, at the member's name.</param>
    /// <param name="type">The object's type.</param>
    public static JsonException UnknownMember(this ref Utf8JsonReader reader, string type) => reader.Unexpected($"a member of '{type}'");

    /// <summary>A member's default, if the object's own code gives it one: zero is none.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="reader">The JSON, at the object's end.</param>
    /// <param name="value">What the member is in a new object.</param>
    /// <param name="member">The member's name in JSON.</param>
    public static T Known<T>(this ref Utf8JsonReader reader, T value, string member)
        where T : struct => EqualityComparer<T>.Default.Equals(value, default) ? throw reader.Missing(member) : value;

    /// <summary>The failure of a value of the wrong type.</summary>
    /// <param name="reader">The JSON, at the value.</param>
    /// <param name="expected">What it should be, for instance <c>a string</c>.</param>
    public static JsonException Unexpected(this ref Utf8JsonReader reader, string expected) =>
        new UnexpectedJsonException($"expected {expected}, found {Found(ref reader)}.");

    private static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.PropertyName => $"the name \"{Excerpt(ref reader)}\"",
        JsonTokenType.String => $"the string \"{Excerpt(ref reader)}\"",
        JsonTokenType.Number => $"the number {Excerpt(ref reader)}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private static string Excerpt(ref Utf8JsonReader reader)
    {
        var text = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
    }
}
