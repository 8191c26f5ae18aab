using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>The names of an enum's members, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNames
{
    private readonly (byte[] Name, JsonEncodedText Encoded, ulong Bits)[] _members;
    private readonly string _expected;

    /// <summary>Knows the members.</summary>
    /// <param name="members">Names and values.</param>
    public EnumNames(params (string Name, ulong Bits)[] members)
    {
        _members = [.. members.Select(member => (Encoding.UTF8.GetBytes(member.Name), JsonEncodedText.Encode(member.Name), member.Bits))];
        _expected = "one of " + string.Join(", ", members.Select(member => $"\"{member.Name}\""));
    }

    /// <summary>Reads a name, or takes the number of a value that has none.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="number">The number, if it is one.</param>
    public ulong Read(ref Utf8JsonReader reader, ulong? number)
    {
        // A value with a name has no second form, which ASL would take for another value.
        if (number is { } bits && IndexOf(bits) < 0)
        {
            return bits;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (ref readonly var member in _members.AsSpan())
            {
                if (reader.ValueTextEquals(member.Name))
                {
                    return member.Bits;
                }
            }
        }

        throw reader.Unexpected(_expected);
    }

    /// <summary>Writes the value's name; false if it has none.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="bits">The value.</param>
    public bool TryWrite(Utf8JsonWriter writer, ulong bits)
    {
        var index = IndexOf(bits);
        if (index < 0)
        {
            return false;
        }

        writer.WriteStringValue(_members[index].Encoded);
        return true;
    }

    private int IndexOf(ulong bits)
    {
        var members = _members;
        if (bits < (ulong)members.Length && members[bits].Bits == bits)
        {
            return (int)bits;
        }

        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Bits == bits)
            {
                return i;
            }
        }

        return -1;
    }
}
