using System.Globalization;
using System.Text;

namespace Workflows.Build;

/// <summary>Reads JSON that the generator wrote, so that whatever is wrong with it is our fault.</summary>
internal sealed class JsonReader
{
    private readonly string _json;
    private int _position;

    private JsonReader(string json) => _json = json;

    public static JsonValue Read(string json)
    {
        var reader = new JsonReader(json);
        var value = reader.ReadValue();
        return reader.Next() == '\0' ? value : throw reader.Unexpected();
    }

    private JsonValue ReadValue() => Next() switch
    {
        '{' => ReadObject(),
        '[' => ReadArray(),
        '"' => new JsonText(ReadText()),
        _ => ReadLiteral(),
    };

    private JsonObject ReadObject()
    {
        var read = new JsonObject();
        _position++;
        while (Next() != '}')
        {
            var name = ReadText();
            Expect(':');
            read.Add(name, ReadValue());
            Separate('}');
        }

        _position++;
        return read;
    }

    private JsonArray ReadArray()
    {
        var items = new List<JsonValue>();
        _position++;
        while (Next() != ']')
        {
            items.Add(ReadValue());
            Separate(']');
        }

        _position++;
        return new JsonArray(items);
    }

    private JsonLiteral ReadLiteral()
    {
        var start = _position;
        while (_position < _json.Length && (char.IsLetterOrDigit(_json[_position]) || _json[_position] is '-' or '+' or '.'))
        {
            _position++;
        }

        return _position > start ? new JsonLiteral(_json.Substring(start, _position - start)) : throw Unexpected();
    }

    private string ReadText()
    {
        Expect('"');
        var text = new StringBuilder();
        while (_position < _json.Length && _json[_position] != '"')
        {
            text.Append(_json[_position] == '\\' ? ReadEscape() : _json[_position++]);
        }

        Expect('"');
        return text.ToString();
    }

    private char ReadEscape()
    {
        var escaped = _json[_position + 1];
        _position += 2;
        if (escaped == 'u')
        {
            _position += 4;
            return (char)int.Parse(_json.Substring(_position - 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return escaped switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => escaped,
        };
    }

    private void Separate(char end)
    {
        if (Next() != end)
        {
            Expect(',');
        }
    }

    private void Expect(char character)
    {
        if (Next() != character)
        {
            throw Unexpected();
        }

        _position++;
    }

    /// <summary>The character that comes next, after blanks; 0 at the end.</summary>
    private char Next()
    {
        while (_position < _json.Length && _json[_position] is ' ' or '\n' or '\r' or '\t')
        {
            _position++;
        }

        return _position < _json.Length ? _json[_position] : '\0';
    }

    private FormatException Unexpected() => new($"This is no JSON at position {_position}.");
}
