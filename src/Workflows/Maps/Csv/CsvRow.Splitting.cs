namespace Workflows.Generated;

public sealed partial class CsvRow
{
    private const int Incomplete = -1;

    private readonly byte _delimiter;
    private byte[] _bytes = [];
    private (int Start, int Length, bool IsEscaped)[] _cells = new (int, int, bool)[16];
    private int _count;

    /// <summary>Whether the row is an empty line.</summary>
    internal bool IsBlank { get; private set; }

    /// <summary>How many cells are of interest.</summary>
    private int MaxCells { get; set; } = int.MaxValue;

    /// <summary>Finds the cells of the next row; false if it is not whole. Its text stays as it is until a cell is read, since a row that is not whole is split again.</summary>
    internal bool TrySplit(ByteWindow window, out int length)
    {
        var bytes = (ReadOnlySpan<byte>)window.Unread;
        (_bytes, _count, length) = (window.Buffer, 0, 0);
        if (bytes.IsEmpty)
        {
            return false;
        }

        for (var start = 0; ;)
        {
            var isEscaped = false;
            var end = start < bytes.Length && bytes[start] == '"'
                ? FindEndOfQuoted(bytes, start, window.IsLast, ref isEscaped)
                : FindEnd(bytes, start, window.IsLast, ref isEscaped);
            if (end == Incomplete)
            {
                return false;
            }

            var isLast = end == bytes.Length || bytes[end] == '\n';
            Add(bytes, window.Start, start, end, isEscaped);
            start = end + 1;
            if (isLast)
            {
                length = Math.Min(start, bytes.Length);
                IsBlank = _count == 1 && _cells[0].Length == 0 && !_cells[0].IsEscaped && bytes[0] != '"';
                return true;
            }
        }
    }

    private void Add(ReadOnlySpan<byte> bytes, int offset, int start, int end, bool isEscaped)
    {
        if (_count == MaxCells)
        {
            return;
        }

        if (_count == _cells.Length)
        {
            Array.Resize(ref _cells, _count * 2);
        }

        if (end < bytes.Length && bytes[end] == '\n' && end > start && bytes[end - 1] == '\r')
        {
            end--;
        }

        var isPlainQuoted = !isEscaped && end > start + 1 && bytes[start] == '"';
        _cells[_count++] = isPlainQuoted ? (offset + start + 1, end - start - 2, false) : (offset + start, end - start, isEscaped);
    }

    /// <summary>Where the delimiter, the newline or the end of the file is.</summary>
    private int FindEnd(ReadOnlySpan<byte> bytes, int i, bool isLast, ref bool isEscaped)
    {
        while (true)
        {
            var found = bytes[i..].IndexOfAny(_delimiter, (byte)'\n', (byte)'\\');
            if (found < 0)
            {
                return isLast ? bytes.Length : Incomplete;
            }

            i += found;
            if (bytes[i] != '\\' || _delimiter == '\\')
            {
                return i;
            }

            isEscaped = true;
            i = Math.Min(i + LengthOfEscape(bytes, i), bytes.Length);
        }
    }

    /// <summary>The same for a cell that begins with a quote. What follows the closing quote is part of the cell.</summary>
    private int FindEndOfQuoted(ReadOnlySpan<byte> bytes, int start, bool isLast, ref bool isEscaped)
    {
        var quote = FindQuote(bytes, start + 1, isLast, ref isEscaped);
        if (quote == Incomplete)
        {
            // A quote that is never closed goes to the end of the file.
            isEscaped = true;
            return isLast ? bytes.Length : Incomplete;
        }

        var end = FindEnd(bytes, quote + 1, isLast, ref isEscaped);
        isEscaped |= end > quote + 1 && !(end == quote + 2 && end < bytes.Length && bytes[end] == '\n' && bytes[quote + 1] == '\r');
        return end;
    }

    private int FindQuote(ReadOnlySpan<byte> bytes, int i, bool isLast, ref bool isEscaped)
    {
        while (i < bytes.Length)
        {
            var found = bytes[i..].IndexOfAny((byte)'"', (byte)'\\');
            if (found < 0)
            {
                return Incomplete;
            }

            i += found;
            if (bytes[i] == '\\')
            {
                isEscaped = true;
                i += LengthOfEscape(bytes, i);
            }
            else if (i + 1 < bytes.Length && bytes[i + 1] == '"')
            {
                isEscaped = true;
                i += 2;
            }
            else
            {
                return i + 1 < bytes.Length || isLast ? i : Incomplete;
            }
        }

        return Incomplete;
    }

    // Before anything else than these a backslash is dropped, and that is not escaped.
    private int LengthOfEscape(ReadOnlySpan<byte> bytes, int i) =>
        i + 1 == bytes.Length || bytes[i + 1] is (byte)'\\' or (byte)'"' || bytes[i + 1] == _delimiter ? 2 : 1;

    private ReadOnlySpan<byte> CellOf(int column)
    {
        if (column >= _count)
        {
            // A row may have fewer cells than there are columns.
            return default;
        }

        ref var cell = ref _cells[column];
        var text = _bytes.AsSpan(cell.Start, cell.Length);
        if (cell.IsEscaped)
        {
            text = text[..Unescape(text)];
            cell = (cell.Start, text.Length, false);
        }

        return text;
    }

    /// <summary>Takes quotes and backslashes out of a cell, where it lies.</summary>
    private static int Unescape(Span<byte> cell)
    {
        var isQuoted = !cell.IsEmpty && cell[0] == '"';
        var length = 0;
        for (var i = isQuoted ? 1 : 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\')
            {
                i++;
            }
            else if (isQuoted && cell[i] == '"')
            {
                isQuoted = i + 1 < cell.Length && cell[i + 1] == '"';
                if (!isQuoted)
                {
                    continue;
                }

                i++;
            }

            if (i < cell.Length)
            {
                cell[length++] = cell[i];
            }
        }

        return length;
    }
}
