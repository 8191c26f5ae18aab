using System.Text;

namespace Workflows.Tests.Objects;

/// <summary>What every object store does. The tests of a store derive from this and say how to make one.</summary>
public abstract class ObjectStoreContract
{
    protected const string Bucket = "bucket-of-tests";

    private static readonly UTF8Encoding Utf8 = new();

    /// <summary>A store in which <see cref="Bucket"/> exists and is empty.</summary>
    protected abstract IObjectStore Store { get; }

    [Fact]
    public async Task What_was_written_is_read()
    {
        await Put("a/b.txt", "content");
        Assert.Equal("content", await Get("a/b.txt"));
    }

    [Fact]
    public async Task An_object_may_be_empty()
    {
        await Put("empty", "");
        Assert.Equal("", await Get("empty"));
    }

    [Fact]
    public async Task Writing_again_replaces()
    {
        await Put("key", "a longer text");
        await Put("key", "short");
        Assert.Equal("short", await Get("key"));
    }

    [Fact]
    public async Task Many_small_writes_are_one_object()
    {
        await Store.WriteAsync(Bucket, "large", async (stream, cancellationToken) =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                await stream.WriteAsync(Utf8.GetBytes($"{i:d8}\n"), cancellationToken);
            }
        });

        var text = await Get("large");
        Assert.Equal(90_000, text.Length);
        Assert.EndsWith("00009999\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_that_fails_leaves_what_was_there()
    {
        await Put("key", "before");
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Store.WriteAsync(Bucket, "key", static async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("half"u8.ToArray(), cancellationToken);
            throw new InvalidOperationException("in the middle");
        }).AsTask());

        Assert.Equal("in the middle", failure.Message);
        Assert.Equal("before", await Get("key"));
    }

    [Fact]
    public async Task Writing_that_fails_leaves_nothing_where_nothing_was()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.WriteAsync(Bucket, "key", static (_, _) => throw new InvalidOperationException()).AsTask());
        Assert.Empty(await Keys(""));
    }

    [Fact]
    public async Task Nobody_sees_an_object_before_it_is_whole()
    {
        await Put("key", "before");
        await Store.WriteAsync(Bucket, "key", async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("after"u8.ToArray(), cancellationToken);
            await stream.FlushAsync(cancellationToken);
            Assert.Equal("before", await Get("key"));
            Assert.Equal(["key"], await Keys(""));
        });

        Assert.Equal("after", await Get("key"));
    }

    [Fact]
    public async Task Writing_that_is_cancelled_writes_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.WriteAsync(
            Bucket,
            "key",
            async (stream, cancellationToken) =>
            {
                await stream.WriteAsync("half"u8.ToArray(), cancellationToken);
                cancellation.Cancel();
            },
            cancellation.Token).AsTask());
        Assert.Empty(await Keys(""));
    }

    [Fact]
    public async Task Objects_are_listed_in_the_order_of_their_keys_as_bytes()
    {
        string[] keys = ["B", "a-b", "a/b", "a0", "ab", "é", "\uFB01", "😀"];
        foreach (var key in keys.Reverse())
        {
            await Put(key, "");
        }

        Assert.Equal(keys, await Keys(""));
    }

    [Theory]
    [InlineData("", "logs/2025.csv logs/2026/a.csv logs/2026/b.csv other")]
    [InlineData("logs/", "logs/2025.csv logs/2026/a.csv logs/2026/b.csv")]
    [InlineData("logs/2026", "logs/2026/a.csv logs/2026/b.csv")]
    [InlineData("logs/2026/b", "logs/2026/b.csv")]
    [InlineData("lo", "logs/2025.csv logs/2026/a.csv logs/2026/b.csv")]
    [InlineData("nothing/here", "")]
    [InlineData("LOGS", "")]
    public async Task A_listing_is_of_the_keys_with_its_prefix(string prefix, string expected)
    {
        foreach (var key in new[] { "other", "logs/2026/b.csv", "logs/2025.csv", "logs/2026/a.csv" })
        {
            await Put(key, "");
        }

        Assert.Equal(expected, string.Join(' ', await Keys(prefix)));
    }

    [Fact]
    public async Task A_listing_says_size_time_and_version()
    {
        await Put("key", "12345");
        var first = Assert.Single(await List(""));
        Assert.Equal(5, first.Size);
        Assert.Equal("STANDARD", first.StorageClass);
        Assert.Matches("^\".+\"$", first.ETag);
        Assert.InRange(first.LastModified, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));

        await Put("key", "123456");
        Assert.NotEqual(first.ETag, Assert.Single(await List("")).ETag);
    }

    [Fact]
    public async Task A_listing_is_not_of_other_buckets() => await Assert.ThrowsAsync<BucketNotFoundException>(() => List("", "bucket-that-is-missing"));

    [Fact]
    public async Task A_missing_object_is_named()
    {
        var failure = await Assert.ThrowsAsync<ObjectNotFoundException>(() => Get("missing/key"));
        Assert.Equal((Bucket, "missing/key"), (failure.Bucket, failure.Key));
        Assert.Contains($"s3://{Bucket}/missing/key", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_before_the_slash_of_a_key_is_no_object()
    {
        await Put("folder/key", "");
        await Assert.ThrowsAsync<ObjectNotFoundException>(() => Get("folder"));
    }

    [Fact]
    public async Task A_missing_bucket_is_named()
    {
        var reading = await Assert.ThrowsAsync<BucketNotFoundException>(() => Store.OpenReadAsync("bucket-that-is-missing", "key").AsTask());
        var writing = await Assert.ThrowsAsync<BucketNotFoundException>(() => Store.WriteAsync("bucket-that-is-missing", "key", static (_, _) => Task.CompletedTask).AsTask());
        Assert.Equal(("bucket-that-is-missing", "bucket-that-is-missing"), (reading.Bucket, writing.Bucket));
    }

    [Fact]
    public async Task Many_objects_are_written_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Put($"folder/{i:d2}", $"{i}")));
        Assert.Equal(50, (await Keys("folder/")).Count);
        Assert.Equal("49", await Get("folder/49"));
    }

    protected Task Put(string key, string content) =>
        Store.WriteAsync(Bucket, key, (stream, cancellationToken) => stream.WriteAsync(Utf8.GetBytes(content), cancellationToken).AsTask()).AsTask();

    protected async Task<string> Get(string key)
    {
        using var reader = new StreamReader(await Store.OpenReadAsync(Bucket, key), Utf8);
        return await reader.ReadToEndAsync();
    }

    protected async Task<IReadOnlyList<string>> Keys(string prefix) => [.. (await List(prefix)).Select(static found => found.Key)];

    private async Task<List<StoredObject>> List(string prefix, string bucket = Bucket)
    {
        var found = new List<StoredObject>();
        await foreach (var each in Store.ListAsync(bucket, prefix))
        {
            found.Add(each);
        }

        return found;
    }
}
