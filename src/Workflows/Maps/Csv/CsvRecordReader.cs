using System.Text.Json;

namespace Workflows.Generated;

/// <summary>Makes items of the rows of one file.</summary>
internal sealed class CsvRecordReader<T>(CsvContract<T> contract, CsvRow row, string[]? headers, string file) : RecordReader<T>
{
    private bool _isPastMark;
    private bool _isBegun;

    public override bool TryRead(ByteWindow window, out SourceItem<T> item)
    {
        item = default;
        if ((!_isBegun && !TryBegin(window)) || !TrySplit(window))
        {
            return false;
        }

        item = Read();
        return true;
    }

    private bool TrySplit(ByteWindow window)
    {
        while (row.TrySplit(window, out var length))
        {
            window.Advance(length);
            if (!row.IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    private SourceItem<T> Read()
    {
        row.Begin();
        Exception? thrown = null;
        try
        {
            var value = contract.Read(row);
            if (row.Fault is null)
            {
                return new SourceItem<T>(value);
            }
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or ArgumentException)
        {
            // A constructor that refuses what its row says, or a contract of the user's.
            thrown = exception;
        }

        var message = $"Row {row.Number} of '{file}' is no item: {row.Fault ?? thrown!.Message}";
        return SourceItem<T>.Of(new ItemFault(new ItemFormatException(message, thrown), row.ToJson()));
    }

    private bool TryBegin(ByteWindow window)
    {
        // A byte order mark is three bytes long.
        if (window.Unread.Length < 3 && !window.IsLast)
        {
            return false;
        }

        if (!_isPastMark && window.Unread.StartsWith("\uFEFF"u8))
        {
            window.Advance(3);
        }

        _isPastMark = true;
        if (headers is null && !TrySplit(window))
        {
            return false;
        }

        row.Bind(headers ?? row.ToTexts(), contract.Members, file);
        return _isBegun = true;
    }
}
