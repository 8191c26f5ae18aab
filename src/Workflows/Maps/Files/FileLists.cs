using System.Runtime.CompilerServices;

namespace Workflows.Generated;

/// <summary>Which objects a reader reads, one after the other.</summary>
internal static class FileLists
{
    public static async IAsyncEnumerable<SourceFile> Of(SourceFile file)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return file;
    }

    /// <summary>The objects below a prefix, without those that stand for folders.</summary>
    public static async IAsyncEnumerable<SourceFile> Below(IObjectStore? store, string bucket, string? prefix, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var found in StoreOf.Items(store).ListAsync(bucket, prefix ?? "", cancellationToken).ConfigureAwait(false))
        {
            if (!(found.Size == 0 && found.Key.EndsWith('/')))
            {
                yield return new SourceFile(bucket, found.Key);
            }
        }
    }

    /// <summary>The objects that an Athena manifest names, a line each: <c>s3://bucket/key</c>.</summary>
    public static async IAsyncEnumerable<SourceFile> OfAthena(IObjectStore? store, SourceFile manifest, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var lines = new StreamReader(await StoreOf.Items(store).OpenReadAsync(manifest.Bucket, manifest.Key, cancellationToken).ConfigureAwait(false));
        while (await lines.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Trim().Trim('"') is { Length: > 0 } uri)
            {
                yield return Parse(uri, manifest);
            }
        }
    }

    private static SourceFile Parse(string uri, SourceFile manifest)
    {
        const string Scheme = "s3://";
        var slash = uri.StartsWith(Scheme, StringComparison.Ordinal) ? uri.IndexOf('/', Scheme.Length) : -1;
        return slash > Scheme.Length && slash < uri.Length - 1
            ? new SourceFile(uri[Scheme.Length..slash], uri[(slash + 1)..])
            : throw new MapRunFailedException(Errors.ItemReaderFailed, $"The manifest '{manifest}' has the line '{uri}', which is no 's3://bucket/key'.");
    }
}
