using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Workflows.Generated;

/// <summary>
/// Runs child executions: takes items from a source, a window of them in memory, and starts a child for each, in order and no more at once than allowed. Workers take
/// turns in it: one that finds the window running out reads on while the others start children. A child that has to wait is left to itself, and costs no worker.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="items">The items; disposed of at the end.</param>
/// <param name="context">What each child needs beside its item.</param>
/// <param name="execute">Runs a child.</param>
/// <param name="results">Is told how each child ended.</param>
internal sealed partial class ChildExecutions<TContext, TInput, TOutput>(
    MapRun run,
    ItemSource<TInput> items,
    TContext context,
    Func<TContext, ChildExecution, TInput, CancellationToken, ValueTask<TOutput>> execute,
    ChildResults<TInput, TOutput> results)
{
    // A worker that never waits lets others have its thread now and then: timers, and children that go on.
    private const int ChildrenInATurn = 512;

    // Never disposed: it has no timer, and a child that is left behind may still ask its token.
    private readonly CancellationTokenSource _source = new();
    private readonly TaskCompletionSource _end = new(run.IsOnOneThread ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RunToEndAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            results.Abort();
            throw;
        }
    }

    private async Task RunToEndAsync(CancellationToken cancellationToken)
    {
        results.Fail = End;
        var progress = MapProgress.Start(run, Snapshot, End);
        try
        {
            using (cancellationToken.UnsafeRegister(static children => ((ChildExecutions<TContext, TInput, TOutput>)children!).Cancel(), this))
            {
                StartWorkers();
                await _end.Task.ConfigureAwait(false);
            }
        }
        finally
        {
            progress?.Stop();
        }

        cancellationToken.ThrowIfCancellationRequested();
        await results.CompleteAsync(Unfinished(), _failure, cancellationToken).ConfigureAwait(false);
        progress?.Finish();
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }
    }

    private void StartWorkers()
    {
        if (run.IsOnOneThread)
        {
            _ = WorkAsync();
            return;
        }

        for (var i = run.Workers; i > 0; i--)
        {
            _ = Task.Run(WorkAsync, CancellationToken.None);
        }
    }

    private async Task WorkAsync()
    {
        try
        {
            for (var started = 1; ; started++)
            {
                switch (Next(out var child, out var parked))
                {
                    case Step.Start:
                        await Start(child).ConfigureAwait(false);
                        break;
                    case Step.Read:
                        await ReadAsync().ConfigureAwait(false);
                        break;
                    case Step.Wait:
                        await parked!.Task.ConfigureAwait(false);
                        break;
                    default:
                        return;
                }

                if (started % ChildrenInATurn == 0 && !run.IsOnOneThread)
                {
                    await Task.Yield();
                }
            }
        }
        catch (Exception exception)
        {
            // The results could not be written.
            End(exception);
        }
    }

    /// <summary>Starts a child, and ends it if it is done at once.</summary>
    private ValueTask Start(in Child<TInput> child)
    {
        if (child.Item.Fault is { } fault)
        {
            return Ended(child, results.FailedAsync(child, ChildFailure.OfFault(fault)), fault.Exception);
        }

        ValueTask<TOutput> execution;
        try
        {
            execution = execute(context, new ChildExecution(run, child.Index), child.Item.Value, _source.Token);
        }
        catch (Exception exception)
        {
            execution = ValueTask.FromException<TOutput>(exception);
        }

        if (execution.IsCompletedSuccessfully)
        {
            return Ended(child, IsOver ? default : results.SucceededAsync(child, execution.Result), failure: null);
        }

        _ = WatchAsync(child, execution);
        return default;
    }

    private async Task WatchAsync(Child<TInput> child, ValueTask<TOutput> execution)
    {
        try
        {
            // Ten thousand siblings that are cancelled at once had better not throw once more each.
            var ending = execution.AsTask();
            await ((Task)ending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (IsOver)
            {
                // Looked at: otherwise the process would be told of it as unobserved.
                _ = ending.Exception;
                return;
            }

            var failure = ending.IsCompletedSuccessfully ? null : await FailureOf(ending).ConfigureAwait(false);
            if (failure is not null && run.Observer?.IsFault(failure) is true)
            {
                End(failure);
                return;
            }

            await (failure is null ? results.SucceededAsync(child, ending.Result) : results.FailedAsync(child, ChildFailure.Of(failure))).ConfigureAwait(false);
            Complete(child, failure);
        }
        catch (Exception exception)
        {
            End(exception);
        }
    }

    // A task that was cancelled says why only to who waits for it.
    private static async ValueTask<Exception> FailureOf(Task ending)
    {
        try
        {
            await ending.ConfigureAwait(false);
            throw new UnreachableException();
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private ValueTask Ended(in Child<TInput> child, ValueTask recording, Exception? failure)
    {
        if (!recording.IsCompletedSuccessfully)
        {
            return EndedAsync(child, recording, failure);
        }

        Complete(child, failure);
        return default;
    }

    private async ValueTask EndedAsync(Child<TInput> child, ValueTask recording, Exception? failure)
    {
        await recording.ConfigureAwait(false);
        Complete(child, failure);
    }

    private void Cancel() => End(new OperationCanceledException());
}
