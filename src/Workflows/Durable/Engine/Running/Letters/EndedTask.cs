namespace Workflows.Durable;

/// <summary>A task that has ended.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Running">What the machine has said.</param>
/// <param name="Exception">What it threw; null for nothing.</param>
/// <param name="Source">What would have cancelled it.</param>
internal sealed record EndedTask(FrameData Frame, RunningFrame Running, Exception? Exception, CancellationTokenSource Source) : IAsyncDisposable
{
    /// <summary>Nobody goes on with what it has said.</summary>
    public ValueTask DisposeAsync()
    {
        Source.Dispose();
        return Running.Map?.DisposeAsync() ?? default;
    }
}
