using Workflows;

namespace Prices;

public sealed record Upload(string Bucket, string Key);

public sealed record PriceRow(string Sku, double Price, bool IsActive, int? Stock);

public interface IPriceList
{
    Task<int> StoreAsync(IReadOnlyList<PriceRow> rows, CancellationToken cancellationToken);
}

/// <summary>Takes over a list of prices, a hundred rows at a time.</summary>
[Workflow("price-import", StartAt = nameof(Import))]
public sealed partial class PriceImport(IPriceList list)
{
    [Map(nameof(Store), Mode = MapMode.Distributed, ExecutionType = MapExecutionType.Express, Label = "Prices",
        MaxConcurrency = 50, ToleratedFailurePercentage = 1, Next = nameof(Done))]
    [S3Csv(Location = nameof(Uploaded)), ItemBatcher(MaxItemsPerBatch = 100), ResultWriter("results", "prices")]
    static partial void Import(Upload upload);

    static S3ObjectLocation Uploaded(Upload upload) => new(upload.Bucket, upload.Key);

    [Task(End = true)]
    public Task<int> Store(Batch<PriceRow> batch, CancellationToken cancellationToken) => list.StoreAsync(batch.Items, cancellationToken);

    [Succeed]
    static string Done(ResultWriterOutput written) => written.ResultWriterDetails.Key;
}

/// <summary>The same, row by row.</summary>
[Workflow("price-rows", StartAt = nameof(ImportRows))]
public sealed partial class PriceRows(IPriceList list)
{
    [Map(nameof(StoreOne), Mode = MapMode.Distributed, MaxConcurrency = 50, ToleratedFailureCount = 10, End = true), DiscardResult]
    [S3Csv("prices", "list.csv", Delimiter = CsvDelimiter.Semicolon)]
    static partial void ImportRows();

    [Task(End = true)]
    public Task<int> StoreOne(PriceRow row, CancellationToken cancellationToken) => list.StoreAsync([row], cancellationToken);
}

public static class ImportingByHand
{
    public static async Task<string> RunAsync(IPriceList list, string folder)
    {
        var store = new LocalObjectStore(folder);
        store.CreateBucket("results");
        return await new PriceImport(list).RunAsync(new("prices", "list.csv"), new RunOptions { ObjectStore = store });
    }
}
