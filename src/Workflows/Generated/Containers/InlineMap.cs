namespace Workflows.Generated;

/// <summary>
/// The iterations of one try of an inline Map. Pumps take the next item from an index that they share: one that has to wait lets another start, up to
/// <c>MaxConcurrency</c>, so that items which are done at once are done one after the other by the first.
/// </summary>
internal abstract class InlineMap(RunObserver? observer, int count, CancellationToken cancellationToken) : FanOut(observer, cancellationToken)
{
    private int _taken;

    /// <param name="maxConcurrency">How many iterations may run at once; 0 for all.</param>
    protected ValueTask RunAll(long maxConcurrency)
    {
        if (maxConcurrency < 0)
        {
            Fail(new MapException($"The MaxConcurrency field must not be negative, but was {maxConcurrency}."));
            return Ended();
        }

        var pumps = maxConcurrency == 0 ? count : Math.Min(maxConcurrency, count);
        for (; pumps > 0 && !IsOver && Volatile.Read(ref _taken) < count; pumps--)
        {
            Begin();
            _ = PumpToEndAsync();
        }

        return Ended();
    }

    /// <summary>Processes items for as long as there are any.</summary>
    protected abstract Task PumpAsync();

    /// <summary>Takes the next item, if there is one and nothing has failed.</summary>
    protected bool TryTake(out int index)
    {
        index = IsOver ? count : Interlocked.Increment(ref _taken) - 1;
        return index < count;
    }

    private async Task PumpToEndAsync()
    {
        var pump = PumpAsync();
        await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!pump.IsCompletedSuccessfully)
        {
            Fail(pump);
        }

        End();
    }
}
