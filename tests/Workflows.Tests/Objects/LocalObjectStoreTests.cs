using Workflows.Tests.Scratch;

namespace Workflows.Tests.Objects;

public sealed class LocalObjectStoreTests : ObjectStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LocalObjectStore _store;

    public LocalObjectStoreTests()
    {
        _store = new LocalObjectStore(_folder.PathOf("store"));
        _store.CreateBucket(Bucket);
    }

    protected override IObjectStore Store => _store;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_object_is_the_file_of_its_key()
    {
        await Put("logs/a.csv", "content");
        Assert.Equal("content", _folder.Read($"store/{Bucket}/logs/a.csv"));

        _folder.Write($"store/{Bucket}/by hand.txt", "mine");
        Assert.Equal("mine", await Get("by hand.txt"));
    }

    [Theory]
    [InlineData("../other/key")]
    [InlineData("a/../../key")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("a/./b")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\..\\b")]
    [InlineData("a\0b")]
    [InlineData("")]
    [InlineData("NUL")]
    [InlineData("logs/con.csv")]
    [InlineData("LPT1")]
    [InlineData("dot.")]
    [InlineData("space ")]
    public async Task A_key_that_is_no_file_of_the_bucket_is_refused(string key)
    {
        _folder.Write("store/other/key", "secret");
        var reading = await Assert.ThrowsAsync<ObjectStoreException>(() => Store.OpenReadAsync(Bucket, key).AsTask());
        var writing = await Assert.ThrowsAsync<ObjectStoreException>(() => Put(key, "content"));
        Assert.Equal((key, key), (reading.Key, writing.Key));
        Assert.Empty(await Keys(""));
    }

    [Fact]
    public async Task A_key_that_is_too_long_is_refused() => await Assert.ThrowsAsync<ObjectStoreException>(() => Get(string.Join('/', Enumerable.Repeat("folder", 150))));

    [Theory]
    [InlineData("../")]
    [InlineData("/")]
    [InlineData("a/../b")]
    [InlineData("a\\")]
    public async Task A_prefix_that_leads_elsewhere_is_refused(string prefix) => await Assert.ThrowsAsync<ObjectStoreException>(() => Keys(prefix));

    [Theory]
    [InlineData("..")]
    [InlineData(".unfinished")]
    [InlineData("a/b")]
    [InlineData("/tmp")]
    [InlineData("")]
    [InlineData("nul")]
    public void A_name_that_is_no_folder_of_the_root_is_no_bucket(string bucket) => Assert.Throws<ObjectStoreException>(() => _store.CreateBucket(bucket));

    [Fact]
    public async Task A_missing_bucket_is_said_how_to_make()
    {
        var failure = await Assert.ThrowsAsync<BucketNotFoundException>(() => Store.OpenReadAsync("missing", "key").AsTask());
        Assert.Contains(_folder.PathOf("store/missing"), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_below_an_object_cannot_be_written()
    {
        await Put("a", "object");
        await Assert.ThrowsAsync<ObjectStoreException>(() => Put("a/b", "below"));
        Assert.Equal("object", await Get("a"));
    }

    [Fact]
    public async Task A_key_that_is_a_folder_cannot_be_written()
    {
        await Put("a/b", "object");
        await Assert.ThrowsAsync<ObjectStoreException>(() => Put("a", "over it"));
        Assert.Equal(["a/b"], await Keys(""));
    }

    [Fact]
    public async Task Nothing_unfinished_stays_behind()
    {
        await Put("key", "content");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.WriteAsync(Bucket, "key", static (_, _) => throw new InvalidOperationException()).AsTask());
        Assert.Empty(_folder.Files("store/.unfinished"));
    }

    [Fact]
    public async Task An_object_that_is_read_can_be_replaced()
    {
        await Put("key", "before");
        await using var reading = await Store.OpenReadAsync(Bucket, "key");
        await Put("key", "after");
        Assert.Equal("before", await new StreamReader(reading).ReadToEndAsync());
    }
}
