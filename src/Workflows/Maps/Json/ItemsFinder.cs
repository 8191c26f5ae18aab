using System.Globalization;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Follows a JSON Pointer, token by token, to the array or object with the items.</summary>
internal sealed class ItemsFinder(string[] pointer, SourceFile file)
{
    private int _found;
    private int _depth;
    private int _index = -1;
    private bool _isNext = true;
    private bool _isInArray;

    /// <summary>Whether the token begins the items.</summary>
    public bool IsAt(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            _depth--;
            return _depth < _found ? throw NotFound() : false;
        }

        if (reader.TokenType is JsonTokenType.PropertyName)
        {
            _isNext = _depth == _found && reader.ValueTextEquals(pointer[_found - 1]);
            return false;
        }

        if (_isInArray && _depth == _found && _depth > 0)
        {
            _isNext = ++_index == Index(pointer[_found - 1]);
        }

        var isContainer = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
        return _isNext && _depth == _found ? Enter(ref reader, isContainer) : Skip(isContainer);
    }

    public MapRunFailedException NotFound() => new(Errors.ItemReaderFailed, pointer.Length == 0
        ? $"'{file}' is empty."
        : $"'{file}' has nothing at the ItemsPointer '/{string.Join('/', pointer)}'.");

    private bool Enter(ref Utf8JsonReader reader, bool isContainer)
    {
        if (!isContainer)
        {
            throw new MapRunFailedException(Errors.ItemReaderFailed, $"Attempting to map over non-iterable node. The items in '{file}' are neither an array nor an object.");
        }

        if (_found == pointer.Length)
        {
            return true;
        }

        _found++;
        _depth++;
        _isNext = false;
        _index = -1;
        _isInArray = reader.TokenType is JsonTokenType.StartArray;
        return false;
    }

    private bool Skip(bool isContainer)
    {
        _depth += isContainer ? 1 : 0;
        return false;
    }

    // The pointer of an element is written in one way only.
    private static int Index(string name) =>
        (name == "0" || !name.StartsWith('0')) && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
}
