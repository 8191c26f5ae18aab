using System.Buffers;

namespace Workflows.Generated;

/// <summary>The part of a file that is in memory: what has been read from it and not yet been made items of.</summary>
internal sealed class ByteWindow(FileContent file) : IAsyncDisposable
{
    private const int InitialLength = 1 << 18;

    // What AWS takes as one item.
    private const int LargestItem = 8 << 20;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _start;
    private int _end;

    /// <summary>What has not been made items of.</summary>
    public Span<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Where that lies, until more is brought in.</summary>
    public byte[] Buffer => _bytes;

    public int Start => _start;

    /// <summary>Whether this is the rest of the file.</summary>
    public bool IsLast { get; private set; }

    /// <summary>How much of the file has been read; null if nobody knows.</summary>
    public double? Fraction => file.Fraction;

    public void Advance(int count) => _start += count;

    /// <summary>Brings more of the file into memory.</summary>
    public ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var reading = file.ReadAsync(_bytes.AsMemory(_end), cancellationToken);
        if (!reading.IsCompletedSuccessfully)
        {
            return FillAsync(reading);
        }

        Add(reading.Result);
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        _start = _end = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        await file.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask FillAsync(ValueTask<int> reading) => Add(await reading.ConfigureAwait(false));

    private void Add(int count)
    {
        _end += count;
        IsLast = count == 0;
    }

    private void MakeRoom()
    {
        var unread = _end - _start;
        if (unread > LargestItem)
        {
            throw new MapRunFailedException(Errors.ItemReaderFailed, $"An item is larger than {LargestItem} bytes.");
        }

        var bytes = unread > _bytes.Length / 2 ? ArrayPool<byte>.Shared.Rent(_bytes.Length * 2) : _bytes;
        Unread.CopyTo(bytes);
        if (bytes != _bytes)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        (_bytes, _start, _end) = (bytes, 0, unread);
    }
}
