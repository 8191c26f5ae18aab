namespace Workflows.Generated;

/// <summary>An inline Map whose item processor has no output that anybody could read.</summary>
internal sealed class SilentMap<TNeeds, TItem>(
    RunObserver? observer, TItem[] items, Func<TNeeds, TItem, RunObserver?, CancellationToken, ValueTask> processor, TNeeds needs, CancellationToken cancellationToken)
    : InlineMap(observer, items.Length, cancellationToken)
{
    public ValueTask Run(long maxConcurrency) => RunAll(maxConcurrency);

    protected override async Task PumpAsync()
    {
        while (TryTake(out var index))
        {
            await processor(needs, items[index], ObserverOf(index), Token).ConfigureAwait(false);
        }
    }
}
