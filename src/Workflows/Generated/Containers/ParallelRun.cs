using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The branches of one try of a Parallel, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParallelRun : FanOut
{
    internal ParallelRun(RunObserver? observer, CancellationToken cancellationToken)
        : base(observer, cancellationToken)
    {
    }

    /// <summary>The observer of a branch; null if nobody observes.</summary>
    /// <param name="branch">Which one, from 0.</param>
    public new RunObserver? ObserverOf(int branch) => base.ObserverOf(branch);

    /// <summary>Takes a branch that was just started. One that comes after a failure got a cancelled token, and so has entered no state.</summary>
    public Task<T> Start<T>(ValueTask<T> branch)
    {
        var running = branch.AsTask();
        Watch(running);
        return running;
    }

    /// <inheritdoc cref="Start{T}(ValueTask{T})"/>
    public Task Start(ValueTask branch)
    {
        var running = branch.AsTask();
        Watch(running);
        return running;
    }

    /// <summary>The end of all branches, or the first failure. Every branch has been started by now.</summary>
    public new ValueTask Ended() => base.Ended();

    private void Watch(Task branch)
    {
        if (!branch.IsCompletedSuccessfully)
        {
            Begin();
            _ = WatchAsync(branch);
        }
    }

    private async Task WatchAsync(Task branch)
    {
        await branch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!branch.IsCompletedSuccessfully)
        {
            Fail(branch);
        }

        End();
    }
}
