using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Reads the names of objects that are keys of dictionaries, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyReading
{
    /// <summary>The member's name, and moves on to its value.</summary>
    /// <param name="reader">The JSON.</param>
    public static string ReadKey(this ref Utf8JsonReader reader)
    {
        var key = reader.GetString()!;
        reader.Read();
        return key;
    }

    /// <summary>The member's name as <c>True</c> or <c>False</c>, and moves on to its value.</summary>
    /// <param name="reader">The JSON.</param>
    public static bool ReadBooleanKey(this ref Utf8JsonReader reader) => reader.TryRead("True"u8)
        || (reader.TryRead("False"u8) ? false : throw reader.Unexpected("the name \"True\" or \"False\""));

    /// <summary>The member's name as a number, and moves on to its value.</summary>
    /// <typeparam name="T">The key's type.</typeparam>
    /// <param name="reader">The JSON.</param>
    /// <param name="read">Reads the key as a value.</param>
    public static T ReadBareKey<T>(this ref Utf8JsonReader reader, DataReader<T> read) =>
        Read(ref reader, read, Encoding.UTF8.GetBytes(reader.GetString()!));

    /// <summary>The member's name as what a string says, and moves on to its value.</summary>
    /// <typeparam name="T">The key's type.</typeparam>
    /// <param name="reader">The JSON.</param>
    /// <param name="read">Reads the key as a value.</param>
    public static T ReadTextKey<T>(this ref Utf8JsonReader reader, DataReader<T> read) =>
        Read(ref reader, read, [(byte)'"', .. reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, (byte)'"']);

    private static T Read<T>(ref Utf8JsonReader reader, DataReader<T> read, byte[] json)
    {
        try
        {
            var name = new Utf8JsonReader(json);
            name.Read();
            if (name.TokenStartIndex == 0 && name.BytesConsumed == json.Length)
            {
                var key = read(ref name);
                reader.Read();
                return key;
            }
        }
        catch (JsonException)
        {
            // Said below, of the name.
        }

        throw reader.Unexpected($"a name that is a key of type '{typeof(T).Name}'");
    }
}
