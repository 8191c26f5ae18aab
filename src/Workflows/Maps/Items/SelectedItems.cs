namespace Workflows.Generated;

/// <summary>What an ItemSelector makes of the items.</summary>
internal sealed class SelectedItems<TContext, T, TInput>(ItemSource<T> source, TContext context, Func<TContext, T, int, TInput> selector) : ItemSource<TInput>
{
    private int _index;

    internal override long? Total => source.Total;

    internal override long? AtMost => source.AtMost;

    internal override double? Fraction => source.Fraction;

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return source.DisposeAsync();
    }

    internal override bool TryRead(out SourceItem<TInput> item)
    {
        if (!source.TryRead(out var given))
        {
            item = default;
            return false;
        }

        var index = _index++;
        try
        {
            item = given.Fault is null ? new SourceItem<TInput>(selector(context, given.Value, index)) : SourceItem<TInput>.Of(given.Fault);
            return true;
        }
        catch (Exception exception)
        {
            throw new EvaluationException(exception);
        }
    }

    internal override ValueTask<bool> FillAsync(CancellationToken cancellationToken) => source.FillAsync(cancellationToken);
}
