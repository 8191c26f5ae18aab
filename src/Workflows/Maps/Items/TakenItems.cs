namespace Workflows.Generated;

/// <summary>No more items than so many.</summary>
internal sealed class TakenItems<T>(ItemSource<T> source, long maxItems) : ItemSource<T>
{
    private long _taken;

    internal override long? Total => source.Total is { } total ? Math.Min(total, maxItems) : null;

    internal override long? AtMost => Math.Min(source.AtMost ?? maxItems, maxItems);

    internal override bool IsText => source.IsText;

    // What is behind the last item is never read, so how much is left is known by number only.
    internal override double? Fraction => source.Fraction is { } fraction ? Math.Max(fraction, (double)_taken / maxItems) : null;

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return source.DisposeAsync();
    }

    internal override bool TryRead(out SourceItem<T> item)
    {
        if (_taken == maxItems || !source.TryRead(out item))
        {
            item = default;
            return false;
        }

        _taken++;
        return true;
    }

    internal override ValueTask<bool> FillAsync(CancellationToken cancellationToken) => _taken == maxItems ? new ValueTask<bool>(false) : source.FillAsync(cancellationToken);
}
