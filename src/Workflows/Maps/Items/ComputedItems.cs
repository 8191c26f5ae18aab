namespace Workflows.Generated;

/// <summary>Items that pure code gives.</summary>
internal sealed class ComputedItems<T>(IEnumerable<T> items) : ItemSource<T>
{
    private IEnumerator<T>? _items;

    internal override long? Total { get; } = items.TryGetNonEnumeratedCount(out var count) ? count : null;

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _items?.Dispose();
        return default;
    }

    internal override bool TryRead(out SourceItem<T> item)
    {
        try
        {
            _items ??= items.GetEnumerator();
            var isThere = _items.MoveNext();
            item = isThere ? new SourceItem<T>(_items.Current) : default;
            return isThere;
        }
        catch (Exception exception)
        {
            throw new EvaluationException(exception);
        }
    }

    internal override ValueTask<bool> FillAsync(CancellationToken cancellationToken) => new(false);
}
