namespace Workflows.Generated;

/// <summary>The objects below a prefix as items. A store lists them one by one, and those of a page without waiting.</summary>
internal sealed class ListedItems(IObjectStore? store, string bucket, string? prefix) : ItemSource<S3ListedObject>
{
    private const int Page = 256;

    private readonly Queue<S3ListedObject> _page = new();
    private IAsyncEnumerator<StoredObject>? _objects;

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _objects?.DisposeAsync() ?? default;
    }

    internal override bool TryRead(out SourceItem<S3ListedObject> item)
    {
        var isThere = _page.TryDequeue(out var found);
        item = isThere ? new SourceItem<S3ListedObject>(found!) : default;
        return isThere;
    }

    internal override async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _objects ??= StoreOf.Items(store).ListAsync(bucket, prefix ?? "", cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (_page.Count < Page)
        {
            var next = _objects.MoveNextAsync();
            var isAtOnce = next.IsCompleted;
            if (!await next.ConfigureAwait(false))
            {
                break;
            }

            var found = _objects.Current;
            _page.Enqueue(new S3ListedObject(found.ETag, found.Key, found.LastModified.ToUnixTimeSeconds(), found.Size, found.StorageClass));
            if (!isAtOnce)
            {
                break;
            }
        }

        return _page.Count > 0;
    }
}
