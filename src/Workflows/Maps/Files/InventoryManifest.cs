using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Workflows.Generated;

/// <summary>The data files that the manifest of an S3 inventory names, with the columns that its schema says.</summary>
internal static class InventoryManifest
{
    private const string BucketArn = "arn:aws:s3:::";

    public static async IAsyncEnumerable<SourceFile> FilesOf(IObjectStore? store, SourceFile manifest, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var document = await ReadAsync(StoreOf.Items(store), manifest, cancellationToken).ConfigureAwait(false);
        var root = document.RootElement;
        if (Text(root, "fileFormat", manifest) is var format && format != "CSV")
        {
            throw NotInProcess.Reading($"The inventory '{manifest}'", $"The format {format}", "CSV");
        }

        var bucket = Text(root, "destinationBucket", manifest);
        bucket = bucket.StartsWith(BucketArn, StringComparison.Ordinal) ? bucket[BucketArn.Length..] : bucket;
        var headers = Text(root, "fileSchema", manifest).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var file in Member(root, "files", JsonValueKind.Array, manifest).EnumerateArray())
        {
            yield return new SourceFile(bucket, Text(file, "key", manifest), headers);
        }
    }

    private static async ValueTask<JsonDocument> ReadAsync(IObjectStore store, SourceFile manifest, CancellationToken cancellationToken)
    {
        var stream = await store.OpenReadAsync(manifest.Bucket, manifest.Key, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Text(JsonElement element, string name, SourceFile manifest) => Member(element, name, JsonValueKind.String, manifest).GetString()!;

    private static JsonElement Member(JsonElement element, string name, JsonValueKind kind, SourceFile manifest) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind
            ? value
            : throw new MapRunFailedException(Errors.ItemReaderFailed, $"'{manifest}' is no manifest of an S3 inventory: it has no {kind.ToString().ToLowerInvariant()} '{name}'.");
}
