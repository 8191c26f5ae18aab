using System.Text.Json;

namespace Workflows.Generated;

/// <summary>The results of one kind, in files of limited size. There is none if there are no results.</summary>
internal sealed class ResultFiles(Func<int, OpenFile> open, bool isLines, long maxFileBytes)
{
    private readonly object _gate = new();
    private readonly List<OpenFile> _files = [];
    private OpenFile? _file;
    private Block? _block;
    private long _fileBytes;

    /// <summary>Adds a result. It is done at once, unless the store has too much to do.</summary>
    public ValueTask AppendAsync(ReadOnlySpan<byte> json)
    {
        Task? handingOn;
        lock (_gate)
        {
            handingOn = Append(json);
        }

        return handingOn is null or { IsCompletedSuccessfully: true } ? default : new ValueTask(handingOn);
    }

    /// <summary>Adds the elements of an array, or a value of another kind.</summary>
    public ValueTask AppendElementsAsync(ReadOnlySpan<byte> json)
    {
        if (json[0] != '[')
        {
            return AppendAsync(json);
        }

        Task? handingOn = null;
        lock (_gate)
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                handingOn = Append(json[start..(int)reader.BytesConsumed]) ?? handingOn;
            }
        }

        return handingOn is null or { IsCompletedSuccessfully: true } ? default : new ValueTask(handingOn);
    }

    /// <summary>Ends the last file, and waits for all.</summary>
    public async ValueTask<IReadOnlyList<ResultFile>> CompleteAsync()
    {
        lock (_gate)
        {
            CloseFile();
        }

        foreach (var file in _files)
        {
            await file.Written.ConfigureAwait(false);
        }

        return [.. _files.Select(static file => new ResultFile(file.Key, file.Size))];
    }

    private Task? Append(ReadOnlySpan<byte> json)
    {
        if (_file is not null && _fileBytes >= maxFileBytes)
        {
            CloseFile();
        }

        if (_file is null)
        {
            _files.Add(_file = open(_files.Count));
            Write(isLines ? [] : "["u8);
        }
        else
        {
            Write(isLines ? [] : ","u8);
        }

        Write(json);
        Write(isLines ? "\n"u8 : []);
        return _block!.IsFull ? HandOn() : null;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        (_block ??= new Block()).Append(bytes);
        _fileBytes += bytes.Length;
    }

    private Task HandOn()
    {
        var block = _block!;
        _block = null;
        return _file!.Add(block);
    }

    private void CloseFile()
    {
        if (_file is null)
        {
            return;
        }

        Write(isLines ? [] : "]"u8);
        _ = HandOn();
        _file.Close();
        (_file, _fileBytes) = (null, 0);
    }
}
