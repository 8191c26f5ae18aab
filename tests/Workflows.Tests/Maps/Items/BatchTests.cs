using System.Text;
using System.Text.Json;
using Workflows.Generated;
using Workflows.Tests.Objects;

namespace Workflows.Tests.Maps.Items;

public sealed class BatchTests
{
    [Theory]
    [InlineData(1130, 100, 12, 30)]
    [InlineData(100, 100, 1, 100)]
    [InlineData(3, 1, 3, 1)]
    [InlineData(3, 10, 1, 3)]
    public async Task Batches_fill_in_order_and_the_last_may_be_smaller(int items, int maxItems, int batches, int last)
    {
        var read = await Runs.ItemsOf(ItemReaders.Of(Enumerable.Range(0, items)).Batch(new BatchLimits(maxItems), MapJson.Default.Int32));
        Assert.Equal(Enumerable.Range(0, items), read.SelectMany(static batch => batch.Items));
        Assert.Equal((batches, last), (read.Length, read[^1].Items.Count));
        Assert.All(read[..^1], batch => Assert.Equal(maxItems, batch.Items.Count));
    }

    [Fact]
    public async Task No_items_are_no_batch() => Assert.Empty(await Runs.ItemsOf(ItemReaders.Of(Array.Empty<int>()).Batch(new BatchLimits(10), MapJson.Default.Int32)));

    [Theory]
    [InlineData(0, 30)]
    [InlineData(0, 21)]
    [InlineData(4, 30)]
    [InlineData(0, 1)]
    public async Task A_batch_is_no_larger_as_JSON_than_allowed(long maxItems, long maxBytes)
    {
        int[] items = [1, 22, 333, 4444, 55555, 666666, 7, 8, 9, 10];
        var read = await Runs.ItemsOf(ItemReaders.Of(items).Batch(new BatchLimits(maxItems, maxBytes), MapJson.Default.Int32));
        Assert.Equal(items, read.SelectMany(static batch => batch.Items));
        Assert.All(read, batch => Assert.True(batch.Items.Count == 1 || SizeOf(batch.Items) <= maxBytes));
        Assert.All(read, batch => Assert.True(maxItems == 0 || batch.Items.Count <= maxItems));

        // No batch could have taken the first item of the next.
        Assert.All(read.Zip(read.Skip(1)), pair => Assert.True(pair.First.Items.Count == maxItems || SizeOf([.. pair.First.Items, pair.Second.Items[0]]) > maxBytes));

        static int SizeOf(IReadOnlyList<int> items) => Encoding.UTF8.GetByteCount($$"""{"Items":[{{string.Join(',', items)}}]}""");
    }

    [Fact]
    public async Task A_batch_has_what_all_have_in_common()
    {
        var batches = ItemReaders.Of([1, 2, 3]).Batch(new BatchLimits(2), MapJson.Default.Int32, "ä", MapJson.Default.String);
        var json = (await Runs.ItemsOf(batches)).Select(static batch => JsonSerializer.Serialize(batch, MapJson.Default.BatchStringInt32));
        Assert.Equal(["""{"BatchInput":"\u00E4","Items":[1,2]}""", """{"BatchInput":"\u00E4","Items":[3]}"""], json);
    }

    [Fact]
    public async Task What_all_have_in_common_counts_as_well()
    {
        const string Whole = """{"BatchInput":"abc","Items":[1,2]}""";
        foreach (var (maxBytes, count) in new[] { (Whole.Length, 2), (Whole.Length - 1, 3) })
        {
            var read = await Runs.ItemsOf(ItemReaders.Of([1, 2, 3]).Batch(new BatchLimits(0, maxBytes), MapJson.Default.Int32, "abc", MapJson.Default.String));
            Assert.Equal(count, read.Length);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 262_145)]
    public void Limits_are_checked(long maxItems, long maxBytes) => Assert.Equal(
        "States.Runtime",
        Assert.Throws<MapRunFailedException>(() => ItemReaders.Of([1]).Batch(new BatchLimits(maxItems, maxBytes), MapJson.Default.Int32)).Error);

    [Fact]
    public async Task A_batch_with_an_item_that_is_none_fails_and_is_recorded_as_it_came()
    {
        var store = new MemoryObjectStore().With("b", "file", "product,count\na,1\nb,two\nc,3\nd,4\ne,5\n"u8.ToArray());
        var options = Runs.With(store);
        await DistributedMap.WriteAsync(
            new MapRunSettings("sales", "Count", null, options) { ToleratedFailureCount = 2 },
            options.Object("b", "file", CsvFormat.Of(Sale.Row)).Batch(new BatchLimits(2), MapJson.Default.Sale),
            0,
            static (_, _, batch, _) => new ValueTask<int>(batch.Items.Sum(static sale => sale.Count)),
            new ResultWriting<Batch<Sale>, int>("b", "results", MapJson.Default.BatchSale, MapJson.Default.Int32),
            CancellationToken.None);

        var failed = Assert.Single(Records("FAILED"));
        Assert.Equal("""{"Items":[{"product":"a","count":"1"},{"product":"b","count":"two"}]}""", failed.GetProperty("Input").GetString());
        Assert.Equal(
            [("""{"Items":[{"product":"c","count":"3"},{"product":"d","count":"4"}]}""", "7"), ("""{"Items":[{"product":"e","count":"5"}]}""", "5")],
            Records("SUCCEEDED").Select(static record => (record.GetProperty("Input").GetString()!, record.GetProperty("Output").GetString()!)));

        IEnumerable<JsonElement> Records(string status) =>
            JsonDocument.Parse(store.Content("b", store.Keys("b").Single(key => key.Contains(status, StringComparison.Ordinal)))).RootElement.EnumerateArray();
    }
}
