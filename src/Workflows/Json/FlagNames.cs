using System.ComponentModel;
using System.Numerics;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>The names of a <c>[Flags]</c> enum's members, for generated code: <c>"Read, Write"</c> in JSON.</summary>
/// <param name="members">Names and values.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlagNames(params (string Name, ulong Bits)[] members)
{
    private const string Separator = ", ";
    private const int LongestOnStack = 256;

    // A member that is made of others is written instead of them.
    private readonly (string Name, ulong Bits)[] _members =
        [.. members.OrderByDescending(member => BitOperations.PopCount(member.Bits)).ThenBy(member => member.Bits)];

    private readonly int _length = members.Sum(member => member.Name.Length + Separator.Length);

    /// <summary>
    /// Reads names from a string, or takes the number of a value that has none.
    /// Other orders and spaces than those that are written are refused: ASL would take them for another value.
    /// </summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="number">The number, if it is one.</param>
    public ulong Read(ref Utf8JsonReader reader, ulong? number) => reader.TokenType == JsonTokenType.String ? ReadText(ref reader)
        : number is { } bits && TextOf(bits) is null ? bits
        : throw Unexpected(ref reader);

    /// <summary>Reads names from a string or the name of a member.</summary>
    /// <param name="reader">The JSON.</param>
    public ulong ReadText(ref Utf8JsonReader reader)
    {
        var text = reader.GetString()!;
        var bits = 0UL;
        foreach (var name in text.Split(','))
        {
            bits |= Find(name.AsSpan().Trim(), out var found) ? found : throw Unexpected(ref reader);
        }

        return TextOf(bits) is { } known && known != text ? throw reader.Unexpected($"\"{known}\"") : bits;
    }

    /// <summary>Writes names; false if there are none for the value.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="bits">The value.</param>
    public bool TryWrite(Utf8JsonWriter writer, ulong bits)
    {
        Span<char> text = _length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[_length];
        if (!TryFormat(bits, text, out var length))
        {
            return false;
        }

        writer.WriteStringValue(text[..length]);
        return true;
    }

    /// <summary>The names; null if there are none for the value.</summary>
    /// <param name="bits">The value.</param>
    public string? TextOf(ulong bits)
    {
        Span<char> text = _length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[_length];
        return TryFormat(bits, text, out var length) ? text[..length].ToString() : null;
    }

    private JsonException Unexpected(ref Utf8JsonReader reader) =>
        reader.Unexpected("names of " + string.Join(", ", _members.Select(member => $"\"{member.Name}\"")));

    private bool TryFormat(ulong bits, Span<char> text, out int length)
    {
        length = 0;
        var rest = bits;
        foreach (var member in _members)
        {
            if (member.Bits == 0 ? bits == 0 : (rest & member.Bits) == member.Bits)
            {
                length += Append(text[length..], length > 0, member.Name);
                rest &= ~member.Bits;
            }
        }

        return rest == 0 && length > 0;
    }

    private static int Append(Span<char> text, bool isLater, string name)
    {
        var separator = isLater ? Separator : "";
        separator.CopyTo(text);
        name.CopyTo(text[separator.Length..]);
        return separator.Length + name.Length;
    }

    private bool Find(ReadOnlySpan<char> name, out ulong bits)
    {
        foreach (var member in _members)
        {
            if (name.SequenceEqual(member.Name))
            {
                bits = member.Bits;
                return true;
            }
        }

        bits = 0;
        return false;
    }
}
