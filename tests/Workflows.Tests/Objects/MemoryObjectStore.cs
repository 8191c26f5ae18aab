using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Workflows.Tests.Objects;

/// <summary>A store for tests. It gives its objects in pieces of any size, later or at once.</summary>
internal sealed class MemoryObjectStore : IObjectStore
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, StoredContent>> _buckets = new();

    /// <summary>How many bytes a read gives at most.</summary>
    public int Piece { get; init; } = int.MaxValue;

    /// <summary>What happens before an object is written.</summary>
    public Func<string, Task> Writing { get; init; } = static _ => Task.CompletedTask;

    /// <summary>How many bytes were read.</summary>
    public long BytesRead { get; private set; }

    public void CreateBucket(string bucket) => _buckets.TryAdd(bucket, new());

    public MemoryObjectStore With(string bucket, string key, byte[] content)
    {
        CreateBucket(bucket);
        _buckets[bucket][key] = new StoredContent(content, DateTimeOffset.UtcNow);
        return this;
    }

    public IEnumerable<string> Keys(string bucket) => _buckets[bucket].Keys.Order(StringComparer.Ordinal);

    public byte[] Content(string bucket, string key) => _buckets[bucket][key].Bytes;

    public ValueTask<Stream> OpenReadAsync(string bucket, string key, CancellationToken cancellationToken = default) =>
        Find(bucket).TryGetValue(key, out var content)
            ? new ValueTask<Stream>(new PieceStream(content.Bytes, Piece, count => BytesRead += count))
            : throw new ObjectNotFoundException(bucket, key);

    public async IAsyncEnumerable<StoredObject> ListAsync(string bucket, string prefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        foreach (var (key, content) in Find(bucket).Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(static entry => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(entry.Key)), StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new StoredObject(key, content.Bytes.Length, $"\"{content.GetHashCode():x}\"", content.Time, "STANDARD");
        }
    }

    public async ValueTask WriteAsync(string bucket, string key, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        var found = Find(bucket);
        using var stream = new MemoryStream();
        await Writing(key);
        await write(stream, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        found[key] = new StoredContent(stream.ToArray(), DateTimeOffset.UtcNow);
    }

    private ConcurrentDictionary<string, StoredContent> Find(string bucket) => _buckets.TryGetValue(bucket, out var found) ? found : throw new BucketNotFoundException(bucket);

    private sealed record StoredContent(byte[] Bytes, DateTimeOffset Time);

    private sealed class PieceStream(byte[] content, int piece, Action<int> count) : Stream
    {
        private int _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var length = Math.Min(Math.Min(buffer.Length, piece), content.Length - _position);
            content.AsSpan(_position, length).CopyTo(buffer);
            _position += length;
            count(length);
            return length;
        }

        public override int Read(byte[] buffer, int offset, int length) => Read(buffer.AsSpan(offset, length));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            // Half of the reads are done at once.
            if (_position % 2 == 0)
            {
                await Task.Yield();
            }

            cancellationToken.ThrowIfCancellationRequested();
            return Read(buffer.Span);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();
    }
}
