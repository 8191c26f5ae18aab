namespace Workflows.Generated;

/// <summary>An inline Map whose item processor has an output.</summary>
internal sealed class InlineMap<TNeeds, TItem, TOut>(
    RunObserver? observer, TItem[] items, Func<TNeeds, TItem, RunObserver?, CancellationToken, ValueTask<TOut>> processor, TNeeds needs, CancellationToken cancellationToken)
    : InlineMap(observer, items.Length, cancellationToken)
{
    private readonly TOut[] _outputs = items.Length == 0 ? [] : new TOut[items.Length];

    public ValueTask<TOut[]> Run(long maxConcurrency)
    {
        var running = RunAll(maxConcurrency);
        return running.IsCompletedSuccessfully ? new ValueTask<TOut[]>(_outputs) : Outputs(running);
    }

    protected override async Task PumpAsync()
    {
        while (TryTake(out var index))
        {
            _outputs[index] = await processor(needs, items[index], ObserverOf(index), Token).ConfigureAwait(false);
        }
    }

    private async ValueTask<TOut[]> Outputs(ValueTask running)
    {
        await running.ConfigureAwait(false);
        return _outputs;
    }
}
