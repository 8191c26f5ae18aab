using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Makes items of the elements of an array, or the members of an object, in one file. What surrounds them is read token by token.</summary>
internal sealed class JsonRecordReader<T>(JsonItem<T> item, string[] pointer, SourceFile file) : RecordReader<T>
{
    private readonly ItemsFinder _finder = new(pointer, file);
    private JsonReaderState _state;
    private Place _place;
    private bool _isObject;
    private bool _isPastMark;

    private enum Place
    {
        Before,
        FirstItem,
        NextItem,
        After,
    }

    public override bool TryRead(ByteWindow window, out SourceItem<T> read)
    {
        read = default;
        try
        {
            return (_place is not Place.Before || TryFindItems(window))
                && _place is not Place.After
                && TryReadItem(window, out read);
        }
        catch (JsonException exception)
        {
            throw item.Invalid(exception);
        }
        finally
        {
            if (_place is Place.After)
            {
                ReadRest(window);
            }
        }
    }

    private bool TryFindItems(ByteWindow window)
    {
        if (!_isPastMark)
        {
            if (window.Unread.Length < 3 && !window.IsLast)
            {
                return false;
            }

            window.Advance(window.Unread.StartsWith("\uFEFF"u8) ? 3 : 0);
            _isPastMark = true;
        }

        var reader = new Utf8JsonReader(window.Unread, window.IsLast, _state);
        var isFound = false;
        while (!isFound && reader.Read())
        {
            isFound = _finder.IsAt(ref reader);
        }

        window.Advance((int)reader.BytesConsumed);
        _state = reader.CurrentState;
        if (isFound)
        {
            _isObject = reader.TokenType is JsonTokenType.StartObject;
            _place = Place.FirstItem;
        }
        else if (window.IsLast)
        {
            throw _finder.NotFound();
        }

        return isFound;
    }

    private bool TryReadItem(ByteWindow window, out SourceItem<T> read)
    {
        read = default;
        var unread = (ReadOnlySpan<byte>)window.Unread;
        var start = JsonSpace.Skip(unread);
        if (start < unread.Length && unread[start] == (_isObject ? '}' : ']'))
        {
            window.Advance(start);
            _place = Place.After;
            return false;
        }

        if (_place is Place.NextItem && !TrySkip(unread, ',', window.IsLast, ref start))
        {
            return false;
        }

        var name = _isObject ? TryTakeValue(unread, window.IsLast, ref start) : default;
        if (_isObject && (name.IsEmpty || !TrySkip(unread, ':', window.IsLast, ref start)))
        {
            return false;
        }

        var value = TryTakeValue(unread, window.IsLast, ref start);
        if (value.IsEmpty)
        {
            return false;
        }

        read = _isObject ? item.ReadEntry(name, value) : item.Read(value);
        window.Advance(start);
        _place = Place.NextItem;
        return true;
    }

    private static ReadOnlySpan<byte> TryTakeValue(ReadOnlySpan<byte> unread, bool isLast, ref int start)
    {
        var begin = start + JsonSpace.Skip(unread[start..]);
        var length = begin < unread.Length ? JsonValueEnd.Of(unread[begin..], isLast) : -1;
        if (length == 0 || (length < 0 && isLast))
        {
            throw new JsonException(length == 0 ? $"'{(char)unread[begin]}' stands where a value should be." : "The file ends within its items.");
        }

        start = begin + Math.Max(length, 0);
        return length < 0 ? default : unread.Slice(begin, length);
    }

    private static bool TrySkip(ReadOnlySpan<byte> unread, char expected, bool isLast, ref int start)
    {
        start += JsonSpace.Skip(unread[start..]);
        if (start < unread.Length)
        {
            return unread[start++] == expected ? true : throw new JsonException($"'{(char)unread[start - 1]}' stands where '{expected}' should be.");
        }

        return isLast ? throw new JsonException("The file ends within its items.") : false;
    }

    // The reader stands behind the opening bracket, and so takes the closing one as if nothing had been between them.
    private void ReadRest(ByteWindow window)
    {
        try
        {
            var reader = new Utf8JsonReader(window.Unread, window.IsLast, _state);
            while (reader.Read())
            {
            }

            window.Advance((int)reader.BytesConsumed);
            _state = reader.CurrentState;
        }
        catch (JsonException exception)
        {
            throw item.Invalid(exception);
        }
    }
}
