using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

public sealed partial class DurableEngine
{
    /// <summary>Runs an execution that this node owns.</summary>
    /// <param name="execution">What is stored of it.</param>
    /// <param name="trouble">How long it has waited for a store that fails.</param>
    internal void Run(StoredExecution execution, TimeSpan trouble = default)
    {
        if (execution.Stop is not null)
        {
            Schedule(() => _ = AbortAsync(execution));
            return;
        }

        if (FindMachine(execution.Machine) is not { } host)
        {
            // It is not one of those that were asked for.
            return;
        }

        ExecutionRun run;
        lock (_gate)
        {
            if (_phase is EnginePhase.Stopped)
            {
                // Given back with the node.
                return;
            }

            if (_runs.TryGetValue(execution.Id, out var known))
            {
                // It is run already, or has given the execution back and has yet to end: then it is read again.
                known.IsWantedAgain = true;
                return;
            }

            run = new ExecutionRun(this, host, execution, trouble, _phase is EnginePhase.Draining);
            _runs.Add(execution.Id, run);
        }

        Schedule(() => _ = run.RunAsync());
    }

    /// <summary>Ends an execution that is to be stopped, and whose tasks run nowhere.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A commit of whose outcome nobody knows is never tried again: what is stored tells.")]
    private async Task AbortAsync(StoredExecution stopped)
    {
        try
        {
            if (await TryAbortAsync(stopped).ConfigureAwait(false))
            {
                return;
            }
        }
        catch (Exception exception)
        {
            Trouble($"Execution '{stopped.Name}' of '{stopped.Machine}' could not be stopped, and is tried again.", exception);
            await Delay(TimeSpan.FromSeconds(1)).ConfigureAwait(false);
        }

        await ReloadAsync(stopped.Id).ConfigureAwait(false);
    }

    /// <summary>Ends an execution that is to be stopped; false if it has moved on.</summary>
    internal async ValueTask<bool> TryAbortAsync(StoredExecution stopped)
    {
        var commit = Stopping.Of(stopped, FindMachine(stopped.Machine), Now());
        if ((await Store.CommitAsync(commit).ConfigureAwait(false)).Outcome is CommitOutcome.Lost)
        {
            return false;
        }

        Options.Listener?.OnEnded(stopped.Machine, stopped.Name, commit.End!.Status, commit.End.Error, commit.End.Stopped - stopped.Started);
        return true;
    }

    internal bool Runs(long execution)
    {
        lock (_gate)
        {
            return _runs.ContainsKey(execution);
        }
    }

    /// <summary>An execution is not run here any longer.</summary>
    internal void Ended(ExecutionRun run)
    {
        TaskCompletionSource? idle = null;
        bool mayTakeMore;
        var isWanted = false;
        lock (_gate)
        {
            var wasFull = _isAlone || _runs.Count - _dormant >= Options.MaxConcurrentExecutions;
            if (_runs.TryGetValue(run.Id, out var known) && ReferenceEquals(known, run))
            {
                _runs.Remove(run.Id);
                isWanted = run.IsWantedAgain;
            }

            if (_runs.Count == 0)
            {
                idle = _idle;
            }

            mayTakeMore = wasFull || _runs.Count == 0;
        }

        if (idle is not null)
        {
            Schedule(() => idle.TrySetResult());
        }

        if (isWanted)
        {
            Schedule(() => _ = ReloadAsync(run.Id).AsTask());
        }

        // Otherwise what is due was taken when it became due: to look after each end would be a write for each.
        if (mayTakeMore)
        {
            _loops.Poke();
        }
    }

    /// <summary>Forgets what was known of an execution, reads it, and runs it if it is still this node's.</summary>
    internal ValueTask ReloadAsync(ExecutionRun run)
    {
        lock (_gate)
        {
            if (_runs.TryGetValue(run.Id, out var known) && ReferenceEquals(known, run))
            {
                _runs.Remove(run.Id);
            }
        }

        return ReloadAsync(run.Id, run.Trouble);
    }

    /// <summary>Reads an execution, and runs it if it is this node's.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A store may throw anything, and is asked again.")]
    internal async ValueTask ReloadAsync(long execution, TimeSpan trouble = default)
    {
        var delay = Longer(TimeSpan.Zero);
        while (!Cancellation.IsCancellationRequested)
        {
            try
            {
                if (await Store.LoadAsync(execution, Cancellation).ConfigureAwait(false) is { Status: ExecutionStatus.Running } read && read.Owner == _loops.Node)
                {
                    Run(read, trouble);
                }

                return;
            }
            catch (Exception exception)
            {
                Trouble("An execution could not be read, and is tried again.", exception);
            }

            await Delay(delay).ConfigureAwait(false);
            delay = Longer(delay);
        }
    }

    /// <summary>How long to wait for a store that fails again: from 100 milliseconds to more than 5 seconds.</summary>
    internal static TimeSpan Longer(TimeSpan trouble) =>
        trouble == TimeSpan.Zero ? TimeSpan.FromMilliseconds(100) : trouble < TimeSpan.FromSeconds(5) ? trouble * 2 : trouble;

    /// <summary>Waits for a time, or until the engine stops.</summary>
    internal async ValueTask Delay(TimeSpan time)
    {
        // Task.Delay goes on on a thread of the pool if it is cancelled, and a simulation has one thread.
        var over = new TaskCompletionSource();
        await using var timer = Options.TimeProvider.CreateTimer(static over => ((TaskCompletionSource)over!).TrySetResult(), over, time, Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        await using var stopping = Cancellation.UnsafeRegister(static over => ((TaskCompletionSource)over!).TrySetResult(), over).ConfigureAwait(false);
        await over.Task.ConfigureAwait(false);
    }

    /// <summary>A stored definition; null if there is none.</summary>
    internal async ValueTask<DefinitionContract?> DefinitionAsync(DefinitionHash hash)
    {
        lock (_gate)
        {
            if (_definitions.TryGetValue(hash, out var known))
            {
                return known;
            }
        }

        if (await Store.FindDefinitionAsync(hash, Cancellation).ConfigureAwait(false) is not { } stored)
        {
            return null;
        }

        var contract = DefinitionContract.Read(stored);
        lock (_gate)
        {
            _definitions[hash] = contract;
        }

        return contract;
    }

    /// <summary>Lets everything that runs here look at what is stored: who only works would not see a stop whose hint was lost.</summary>
    internal void LookAgain()
    {
        ExecutionRun[] runs;
        lock (_gate)
        {
            runs = [.. _runs.Values];
        }

        foreach (var run in runs)
        {
            run.Post(LetterKind.Time);
        }
    }

    private void Nudge(long execution)
    {
        ExecutionRun? run;
        lock (_gate)
        {
            run = _runs.GetValueOrDefault(execution);
        }

        run?.Post(LetterKind.Nudge);
    }
}
