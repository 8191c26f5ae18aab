using System.Text;
using System.Text.Json;
using Workflows.Generated;
using Workflows.Tests.Objects;
using Workflows.Tests.Scratch;

namespace Workflows.Tests.Maps.Items;

public sealed class CsvContractTests
{
    [Fact]
    public async Task Columns_are_found_by_name_in_any_order() =>
        Assert.Equal([new Sale("tea", 3), new Sale("", -1)], await Read("count,other,product\n3,x,tea\n-1,y,\n", Sale.Row));

    [Theory]
    [InlineData("3", 3)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("1e3", 1000)]
    [InlineData("2.50E1", 25)]
    [InlineData("7.00", 7)]
    public async Task Numbers_are_read_as_JSONata_reads_them(string cell, int expected) =>
        Assert.Equal([new Sale("tea", expected)], await Read($"product,count\ntea,{cell}\n", Sale.Row));

    [Theory]
    [InlineData("three")]
    [InlineData("")]
    [InlineData("+3")]
    [InlineData("03")]
    [InlineData(" 3")]
    [InlineData("3 ")]
    [InlineData("1.5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("-")]
    [InlineData("0x10")]
    [InlineData("2147483648")]
    [InlineData("NaN")]
    [InlineData("1_000")]
    public async Task A_cell_that_is_no_number_fails_its_child_only(string cell)
    {
        var (sales, failure) = await ReadTolerating($"product,count\ntea,1\ncoffee,{cell}\nmilk,3\n", Sale.Row);
        Assert.Equal([new Sale("tea", 1), new Sale("milk", 3)], sales);
        Assert.Equal(Errors.QueryEvaluationError, failure.GetProperty("Error").GetString());
        Assert.Equal($"Row 2 of 's3://bucket/file' is no item: '{cell}' in column 'count' is not a number that a Int32 can be.", failure.GetProperty("Cause").GetString());
        Assert.Equal($$"""{"product":"coffee","count":"{{cell}}"}""", failure.GetProperty("Input").GetString());
    }

    [Fact]
    public async Task A_number_that_is_not_finite_is_none()
    {
        var contract = new CsvContract<double>(["x"], static row => row.ReadNumber<double>(0));
        var (numbers, _) = await ReadTolerating("x\n1.5\n1e999\n", contract, MapJson.Default.JsonElement, static x => JsonDocument.Parse(x.ToString(System.Globalization.CultureInfo.InvariantCulture)).RootElement);
        Assert.Equal("1.5", Assert.Single(numbers).ToString());
    }

    [Fact]
    public async Task A_missing_column_fails_each_child_that_needs_it()
    {
        var (sales, failure) = await ReadTolerating("product\ntea\n", Sale.Row);
        Assert.Empty(sales);
        Assert.Equal("Row 1 of 's3://bucket/file' is no item: there is no column 'count'.", failure.GetProperty("Cause").GetString());
    }

    [Fact]
    public async Task What_may_be_null_is_null_where_the_cell_is_missing_or_empty()
    {
        var contract = new CsvContract<(int? Count, bool? IsNew, string? Note, string? Missing)>(
            ["count", "isNew", "note", "missing"], static row => (row.ReadNumberOrNull<int>(0), row.ReadBooleanOrNull(1), row.ReadStringOrNull(2), row.ReadStringOrNull(3)));
        Assert.Equal([(1, true, "x", null), (null, null, "", null)], await Read("count,isNew,note\n1,true,x\n,,\n", contract));
    }

    [Theory]
    [InlineData("True")]
    [InlineData("1")]
    [InlineData("")]
    public async Task Only_true_and_false_are_Booleans(string cell)
    {
        var contract = new CsvContract<Sale>(["isNew"], static row => new Sale(row.ReadBoolean(0) ? "new" : "old", 1));
        var (sales, failure) = await ReadTolerating($"isNew,x\ntrue,\nfalse,\n{cell},\n", contract);
        Assert.Equal(["new", "old"], sales.Select(static sale => sale.Product));
        Assert.Contains("is not true or false", failure.GetProperty("Cause").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_values_are_read_as_JSON_has_them()
    {
        var contract = new CsvContract<(DateTimeOffset, Guid)>(["at", "id"], static row => (row.ReadText(0, TimeReading.ReadDateTimeOffset), row.ReadText(1, TextReading.ReadGuid)));
        var id = Guid.NewGuid();
        Assert.Equal([(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), id)], await Read($"id,at\n{id},2026-01-31T12:00:00Z\n", contract));
        await Assert.ThrowsAsync<MapRunFailedException>(() => Read($"id,at\n{id},yesterday\n", contract));
    }

    [Fact]
    public async Task A_row_that_its_type_refuses_fails_its_child()
    {
        var contract = new CsvContract<Sale>(["count"], static row => row.ReadNumber<int>(0) is var count and > 0 ? new Sale("tea", count) : throw new ArgumentException("Too few."));
        var (sales, failure) = await ReadTolerating("count\n0\n1\n", contract);
        Assert.Equal([new Sale("tea", 1)], sales);
        Assert.EndsWith("Too few.", failure.GetProperty("Cause").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_read_in_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bucket/file", "count,product\n" + string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"{i},tea\n")));
        var contract = new CsvContract<int>(["count"], static row => row.ReadNumber<int>(0));
        var options = Runs.With(new LocalObjectStore(folder.Root));
        await Sum();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(49_999L * 50_000 / 2, await Sum());

        // What one row allocates would show fifty thousand times.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000);

        async ValueTask<long> Sum()
        {
            var sum = new long[1];
            var settings = new MapRunSettings("w", "s", null, options);
            await DistributedMap.RunForgettingAsync(settings, options.Object("bucket", "file", CsvFormat.Of(contract)), sum, Add, CancellationToken.None);
            return sum[0];
        }

        static ValueTask<int> Add(long[] sum, ChildExecution child, int item, CancellationToken cancellationToken)
        {
            sum[0] += item;
            return new ValueTask<int>(item);
        }
    }

    private static async Task<T[]> Read<T>(string csv, CsvContract<T> contract)
    {
        var options = Runs.With(new MemoryObjectStore().With("bucket", "file", Encoding.UTF8.GetBytes(csv)));
        return await Runs.ItemsOf(options.Object("bucket", "file", CsvFormat.Of(contract)), options);
    }

    private static Task<(Sale[] Items, JsonElement Failure)> ReadTolerating(string csv, CsvContract<Sale> contract) =>
        ReadTolerating(csv, contract, MapJson.Default.Sale, static sale => sale);

    /// <summary>The items that are some, and the record of the first that is none.</summary>
    private static async Task<(TOut[] Items, JsonElement Failure)> ReadTolerating<T, TOut>(
        string csv, CsvContract<T> contract, System.Text.Json.Serialization.Metadata.JsonTypeInfo<TOut> json, Func<T, TOut> select)
    {
        var store = new MemoryObjectStore().With("bucket", "file", Encoding.UTF8.GetBytes(csv));
        var options = Runs.With(store);
        var settings = new MapRunSettings("sales", "Count", null, options) { ToleratedFailurePercentage = 100 };
        var items = options.Object("bucket", "file", CsvFormat.Of(contract)).Select(select, static (select, item, _) => select(item));
        await DistributedMap.WriteAsync(
            settings,
            items,
            0,
            static (_, _, item, _) => new ValueTask<TOut>(item),
            new ResultWriting<TOut, TOut>("bucket", "results", json, json) { Transformation = ResultTransformation.Compact },
            CancellationToken.None);
        var failed = JsonDocument.Parse(store.Content("bucket", store.Keys("bucket").Single(static key => key.Contains("FAILED_0", StringComparison.Ordinal)))).RootElement;
        var succeeded = store.Keys("bucket").SingleOrDefault(static key => key.Contains("SUCCEEDED_0", StringComparison.Ordinal));
        return (succeeded is null ? [] : [.. JsonDocument.Parse(store.Content("bucket", succeeded)).RootElement.EnumerateArray().Select(item => item.Deserialize(json)!)], failed[0]);
    }
}
