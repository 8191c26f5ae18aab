using System.IO.Compression;

namespace Workflows.Generated;

/// <summary>The content of an object, decompressed.</summary>
internal sealed class FileContent : IAsyncDisposable
{
    private readonly Stream _stored;
    private readonly Stream _content;
    private readonly long _length;

    private FileContent(Stream stored, Stream content)
    {
        _stored = stored;
        _content = content;
        _length = stored.CanSeek ? stored.Length : 0;
    }

    /// <summary>How much of the object has been read; null if nobody knows.</summary>
    public double? Fraction => _length == 0 ? null : (double)_stored.Position / _length;

    public static async ValueTask<FileContent> OpenAsync(IObjectStore store, SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Key.EndsWith(".zst", StringComparison.OrdinalIgnoreCase) || file.Key.EndsWith(".zstd", StringComparison.OrdinalIgnoreCase))
        {
            throw NotInProcess.Reading($"'{file}'", "Zstandard compression", "gzip or none");
        }

        var stored = await store.OpenReadAsync(file.Bucket, file.Key, cancellationToken).ConfigureAwait(false);
        return new FileContent(stored, file.Key.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stored, CompressionMode.Decompress) : stored);
    }

    // A file of this machine is read at once: to be told later, by another thread, would cost more than the reading.
    public ValueTask<int> ReadAsync(Memory<byte> into, CancellationToken cancellationToken) =>
        _stored is FileStream or MemoryStream ? new ValueTask<int>(_content.Read(into.Span)) : _content.ReadAsync(into, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync().ConfigureAwait(false);
        await _stored.DisposeAsync().ConfigureAwait(false);
    }
}
