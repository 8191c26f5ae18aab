namespace Workflows.Generated;

/// <summary>Makes items of the lines of one file.</summary>
internal sealed class JsonLinesReader<T>(JsonItem<T> item) : RecordReader<T>
{
    private bool _isBegun;

    public override bool TryRead(ByteWindow window, out SourceItem<T> read)
    {
        while (TryTakeLine(window, out var start, out var length))
        {
            var line = JsonSpace.Trim(window.Buffer.AsSpan(start, length));
            if (!_isBegun)
            {
                _isBegun = true;
                line = line.StartsWith("\uFEFF"u8) ? line[3..] : line;
            }

            if (!line.IsEmpty)
            {
                read = item.Read(line);
                return true;
            }
        }

        read = default;
        return false;
    }

    private static bool TryTakeLine(ByteWindow window, out int start, out int length)
    {
        start = window.Start;
        var unread = window.Unread;
        length = unread.IndexOf((byte)'\n');
        if (length < 0)
        {
            length = unread.Length;
            if (!window.IsLast || length == 0)
            {
                return false;
            }

            window.Advance(length);
            return true;
        }

        window.Advance(length + 1);
        return true;
    }
}
