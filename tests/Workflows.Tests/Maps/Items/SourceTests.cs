using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Workflows.Generated;
using Workflows.Tests.Objects;

namespace Workflows.Tests.Maps.Items;

public sealed class SourceTests : FormatTest
{
    private static readonly ItemFormat<JsonElement> Lines = JsonFormats.JsonLines(MapJson.Default.JsonElement);

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    public async Task A_compressed_file_is_read_as_if_it_were_not(int piece) =>
        Assert.Equal("""{"a":"1"} {"a":"2"}""", string.Join(' ', await ReadIn(piece, Zip("a\n1\n2\n"), Csv(), "file.csv.gz")));

    [Fact]
    public async Task A_compressed_file_may_have_several_parts() =>
        Assert.Equal("""{"a":"1"} {"a":"2"}""", string.Join(' ', await ReadIn(int.MaxValue, [.. Zip("a\n1\n"), .. Zip("2\n")], Csv(), "file.csv.GZ")));

    [Fact]
    public async Task What_only_says_that_it_is_compressed_fails_the_reader()
    {
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => ReadIn(int.MaxValue, "a\n1\n"u8.ToArray(), Csv(), "file.gz"));
        Assert.Equal(Errors.ItemReaderFailed, failure.Error);
        Assert.IsType<InvalidDataException>(failure.InnerException);
    }

    [Fact]
    public async Task Zstandard_is_not_available_in_process()
    {
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => ReadIn(int.MaxValue, [], Csv(), "file.csv.zst"));
        Assert.Equal((Errors.ItemReaderFailed, "'s3://bucket/file.csv.zst' cannot be read: Zstandard compression is not available in process. Use gzip or none there."), (failure.Error, failure.Cause));
        Assert.IsType<NotAvailableInProcessException>(failure.InnerException);
    }

    [Fact]
    public async Task Parquet_is_not_available_in_process()
    {
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => ReadIn(int.MaxValue, [], ParquetFormat.Of<Sale>()));
        Assert.Equal(Errors.ItemReaderFailed, failure.Error);
        Assert.IsType<NotAvailableInProcessException>(failure.InnerException);
    }

    [Fact]
    public async Task A_missing_object_fails_the_reader()
    {
        var options = Runs.With(new MemoryObjectStore().With("bucket", "other", []));
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => Runs.ItemsOf(options.Object("bucket", "file", Csv()), options));
        Assert.Equal((Errors.ItemReaderFailed, "The object 's3://bucket/file' does not exist."), (failure.Error, failure.Cause));
        Assert.IsType<ObjectNotFoundException>(failure.InnerException);
    }

    [Fact]
    public async Task A_missing_bucket_fails_the_reader()
    {
        var options = Runs.With(new MemoryObjectStore());
        foreach (var read in new[] { () => Runs.ItemsOf(options.Object("bucket", "file", Csv()), options), () => Runs.ItemsOf(options.Objects("bucket", "x", Csv()), options) })
        {
            Assert.IsType<BucketNotFoundException>((await Assert.ThrowsAsync<MapRunFailedException>(read)).InnerException);
        }
    }

    [Fact]
    public async Task Without_a_store_the_reader_says_how_to_set_one()
    {
        RunOptions? none = null;
        Assert.Contains("RunOptions.ObjectStore", (await Runs.Fails(none.Object("bucket", "file", Csv()))).Cause, StringComparison.Ordinal);
        Assert.Contains("RunOptions.ObjectStore", (await Runs.Fails(new RunOptions().Listing("bucket", null))).Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_below_a_prefix_are_read_one_after_the_other()
    {
        var store = new MemoryObjectStore()
            .With("bucket", "logs/", [])
            .With("bucket", "logs/2.csv", "b,a\n3,4\n"u8.ToArray())
            .With("bucket", "logs/1.csv.gz", Zip("a,b\n1,2"))
            .With("bucket", "logs/3.csv", "a\n5\n"u8.ToArray())
            .With("bucket", "other.csv", "a\n6\n"u8.ToArray());
        var options = Runs.With(store);
        Assert.Equal(
            """{"a":"1","b":"2"} {"b":"3","a":"4"} {"a":"5"}""", string.Join(' ', await Runs.ItemsOf(options.Objects("bucket", "logs/", Csv()), options)));
        Assert.Empty(await Runs.ItemsOf(options.Objects("bucket", "nothing/", Csv()), options));
    }

    [Fact]
    public async Task Columns_are_found_anew_in_each_object()
    {
        var options = Runs.With(new MemoryObjectStore().With("bucket", "1", "product,count\ntea,1\n"u8.ToArray()).With("bucket", "2", "count,product\n2,milk\n"u8.ToArray()));
        Assert.Equal([new Sale("tea", 1), new Sale("milk", 2)], await Runs.ItemsOf(options.Objects("bucket", null, CsvFormat.Of(Sale.Row)), options));
    }

    [Fact]
    public async Task Objects_themselves_are_items()
    {
        var store = new MemoryObjectStore();
        for (var i = 0; i < 1_000; i++)
        {
            store.With("bucket", $"logs/{i:d4}", new byte[i]);
        }

        var listed = await Runs.ItemsOf(Runs.With(store).Listing("bucket", "logs/"), Runs.With(store));
        Assert.Equal(Enumerable.Range(0, 1_000).Select(static i => ($"logs/{i:d4}", (long)i)), listed.Select(static item => (item.Key, item.Size)));
        Assert.Equal("STANDARD", listed[0].StorageClass);
        Assert.InRange(listed[0].LastModified, DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 600, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        Assert.StartsWith("{\"Etag\":\"", JsonSerializer.Serialize(listed[0], MapJson.Default.S3ListedObject), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_an_inventory_have_the_columns_of_its_schema()
    {
        var store = new MemoryObjectStore()
            .With("source", "manifest.json", """{"sourceBucket":"s","destinationBucket":"arn:aws:s3:::inventory","fileFormat":"CSV","fileSchema":"Bucket, Key, Size","files":[{"key":"data/1.csv.gz","size":1},{"key":"data/2.csv.gz"}]}"""u8.ToArray())
            .With("inventory", "data/1.csv.gz", Zip("\"s\",\"a%20b\",\"12\"\n"))
            .With("inventory", "data/2.csv.gz", Zip("\"s\",\"c\",\"13\"\n"));
        var rows = await Runs.ItemsOf(Runs.With(store).Inventory("source", "manifest.json", CsvContracts.OfJson(MapJson.Default.JsonElement)), Runs.With(store));
        Assert.Equal("""{"Bucket":"s","Key":"a%20b","Size":"12"} {"Bucket":"s","Key":"c","Size":"13"}""", string.Join(' ', rows));
    }

    [Theory]
    [InlineData("""{"destinationBucket":"b","fileFormat":"Parquet","fileSchema":"x","files":[]}""", "not available in process")]
    [InlineData("""{"destinationBucket":"b","fileFormat":"CSV","files":[]}""", "it has no string 'fileSchema'")]
    [InlineData("""{"destinationBucket":"b","fileFormat":"CSV","fileSchema":"x","files":{}}""", "it has no array 'files'")]
    [InlineData("[]", "it has no string 'fileFormat'")]
    [InlineData("nonsense", "")]
    public async Task What_is_no_manifest_of_an_inventory_fails_the_reader(string manifest, string cause)
    {
        var options = Runs.With(new MemoryObjectStore().With("source", "manifest.json", Encoding.UTF8.GetBytes(manifest)));
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => Runs.ItemsOf(options.Inventory("source", "manifest.json", Sale.Row), options));
        Assert.Equal(Errors.ItemReaderFailed, failure.Error);
        Assert.Contains(cause, failure.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_an_Athena_manifest_are_read_in_any_format()
    {
        var store = new MemoryObjectStore()
            .With("results", "x-manifest.csv", "s3://data/a/1\n\"s3://data/2.gz\"\n"u8.ToArray())
            .With("data", "a/1", "1\n2\n"u8.ToArray())
            .With("data", "2.gz", Zip("3\n"));
        Assert.Equal("1 2 3", string.Join(' ', await Runs.ItemsOf(Runs.With(store).Athena("results", "x-manifest.csv", Lines), Runs.With(store))));
        Assert.Equal(
            """{"x":"1"} {"x":"2"} {"x":"3"}""", string.Join(' ', await Runs.ItemsOf(Runs.With(store).Athena("results", "x-manifest.csv", Csv(',', "x")), Runs.With(store))));
    }

    [Theory]
    [InlineData("data/1\n")]
    [InlineData("s3://data\n")]
    [InlineData("s3:///1\n")]
    [InlineData("s3://data/\n")]
    public async Task What_is_no_Athena_manifest_fails_the_reader(string manifest)
    {
        var options = Runs.With(new MemoryObjectStore().With("results", "manifest.csv", Encoding.UTF8.GetBytes(manifest)));
        Assert.Contains("is no 's3://bucket/key'", (await Assert.ThrowsAsync<MapRunFailedException>(() => Runs.ItemsOf(options.Athena("results", "manifest.csv", Lines), options))).Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(2, 2)]
    [InlineData(9, 5)]
    public async Task No_more_items_are_read_than_MaxItems(long maxItems, int expected) =>
        Assert.Equal(Enumerable.Range(1, expected), await Runs.ItemsOf(ItemReaders.Of([1, 2, 3, 4, 5]).Take(maxItems)));

    [Fact]
    public async Task What_is_behind_MaxItems_is_not_looked_at()
    {
        var options = Runs.With(new MemoryObjectStore().With("bucket", "file", "1\n2\nnonsense"u8.ToArray()));
        Assert.Equal(2, (await Runs.ItemsOf(options.Object("bucket", "file", Lines).Take(2), options)).Length);
    }

    [Fact]
    public void MaxItems_is_not_negative() => Assert.Equal(Errors.ItemReaderFailed, Assert.Throws<MapRunFailedException>(static () => ItemReaders.Of([1]).Take(-1)).Error);

    [Fact]
    public async Task A_selector_makes_the_input_of_item_and_index() =>
        Assert.Equal(["x0:a", "x1:b"], await Runs.ItemsOf(ItemReaders.Of(["a", "b"]).Select("x", static (input, item, index) => $"{input}{index}:{item}")));

    [Fact]
    public async Task A_selector_that_throws_is_an_evaluation_that_fails_the_state()
    {
        var failure = await Runs.Fails(ItemReaders.Of([1, 0]).Select(10, static (ten, item, _) => ten / item));
        Assert.Equal(Errors.QueryEvaluationError, failure.Error);
        Assert.StartsWith("An error occurred while executing the state 'Count'.", failure.Cause, StringComparison.Ordinal);
        Assert.IsType<DivideByZeroException>(failure.InnerException);
    }

    [Fact]
    public async Task Items_that_throw_are_an_evaluation_that_fails_the_state() =>
        Assert.Equal(Errors.QueryEvaluationError, (await Runs.Fails(ItemReaders.Of(Enumerable.Range(0, 2).Select(static i => 1 / i)))).Error);

    [Fact]
    public async Task In_JSONPath_what_pure_code_throws_is_a_runtime_error()
    {
        var settings = new MapRunSettings("sales", "Count", null, Runs.OneThread) { IsJsonPath = true };
        var failure = await Assert.ThrowsAsync<MapRunFailedException>(() => DistributedMap.RunAsync(
            settings, ItemReaders.Of([0]).Select(1, static (one, item, _) => one / item), 0, static (_, _, item, _) => new ValueTask<int>(item), CancellationToken.None).AsTask());
        Assert.Equal("States.Runtime", failure.Error);
    }

    [Fact]
    public async Task A_file_is_never_in_memory_as_a_whole()
    {
        var store = new MemoryObjectStore { Piece = 1_000 }.With("bucket", "file", Encoding.UTF8.GetBytes("a\n" + string.Concat(Enumerable.Repeat("0123456789\n", 1_000_000))));
        var options = Runs.With(store);
        var settings = new MapRunSettings("sales", "Count", null, options);
        var read = new List<long>();
        await DistributedMap.RunForgettingAsync(
            settings,
            options.Object("bucket", "file", Csv()).Take(10_000),
            (store, read),
            static (context, child, _, _) =>
            {
                context.read.Add(context.store.BytesRead - (child.Index * 11));
                return new ValueTask<int>(0);
            },
            CancellationToken.None);
        Assert.InRange(read.Max(), 0, 600_000);
    }

    private static byte[] Zip(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }
}
