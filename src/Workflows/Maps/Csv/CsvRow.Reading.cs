using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Workflows.Generated;

public sealed partial class CsvRow
{
    private const NumberStyles Integer = NumberStyles.AllowLeadingSign;
    private const NumberStyles Any = Integer | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly ArrayBufferWriter<byte> _json = new();

    /// <summary>The cell as a number, as JSONata's <c>$number</c> takes it: <c>-1.5e3</c>, but neither <c>+1</c> nor <c>01</c> nor nothing.</summary>
    /// <typeparam name="T">The number's type, for instance <see cref="int"/>.</typeparam>
    /// <param name="member">The member's position.</param>
    public T ReadNumber<T>(int member)
        where T : struct, INumber<T>
    {
        var cell = Cell(member);
        var kind = CsvNumber.Of(cell);
        if (kind is not CsvNumber.Kind.None && T.TryParse(cell, kind is CsvNumber.Kind.Integer ? Integer : Any, CultureInfo.InvariantCulture, out var value) && T.IsFinite(value))
        {
            return value;
        }

        Refuse(member, cell, $"a number that a {typeof(T).Name} can be");
        return default;
    }

    /// <summary>The cell as a number; null if it is empty or missing.</summary>
    /// <typeparam name="T">The number's type.</typeparam>
    /// <param name="member">The member's position.</param>
    public T? ReadNumberOrNull<T>(int member)
        where T : struct, INumber<T> => IsEmpty(member) ? null : ReadNumber<T>(member);

    /// <summary>The cell as a Boolean: <c>true</c> or <c>false</c>.</summary>
    /// <param name="member">The member's position.</param>
    public bool ReadBoolean(int member)
    {
        var cell = Cell(member);
        if (cell.SequenceEqual("true"u8))
        {
            return true;
        }

        if (!cell.SequenceEqual("false"u8))
        {
            Refuse(member, cell, "true or false");
        }

        return false;
    }

    /// <summary>The cell as a Boolean; null if it is empty or missing.</summary>
    /// <param name="member">The member's position.</param>
    public bool? ReadBooleanOrNull(int member) => IsEmpty(member) ? null : ReadBoolean(member);

    /// <summary>The cell as a value that JSON has as a string, such as a date, an enum or a GUID.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="member">The member's position.</param>
    /// <param name="read">Reads the string, for instance <see cref="TimeReading.ReadDateTimeOffset"/>.</param>
    public T ReadText<T>(int member, DataReader<T> read)
    {
        var cell = Cell(member);
        try
        {
            _json.Clear();
            Quote(cell);
            var reader = new Utf8JsonReader(_json.WrittenSpan);
            reader.Read();
            return read(ref reader);
        }
        catch (JsonException exception)
        {
            Refuse(member, cell, $"a value of the type: {exception.Message}");
            return default!;
        }
    }

    /// <summary>The row as an object of texts.</summary>
    internal byte[] ToJson()
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, ItemJson.Relaxed);
        writer.WriteStartObject();
        for (var i = 0; i < _headers.Length; i++)
        {
            writer.WriteString(_headers[i], Encoding.UTF8.GetString(CellOf(i)));
        }

        writer.WriteEndObject();
        writer.Flush();
        return json.WrittenSpan.ToArray();
    }

    internal string[] ToTexts()
    {
        var texts = new string[_count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Encoding.UTF8.GetString(CellOf(i));
        }

        return texts;
    }

    private void Quote(ReadOnlySpan<byte> cell)
    {
        using var writer = new Utf8JsonWriter(_json);
        writer.WriteStringValue(Encoding.UTF8.GetString(cell));
    }
}
