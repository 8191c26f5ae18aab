namespace Workflows.Durable;

public sealed partial class DurableEngine
{
    private readonly Dictionary<long, List<TaskCompletionSource<ExecutionDescription>>> _waiters = [];

    /// <summary>Waits for the end of an execution, wherever it runs.</summary>
    /// <param name="execution">Its id.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What came of it; one that is parked has not ended, but is given too.</returns>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution.</exception>
    public async ValueTask<ExecutionDescription> WaitForEndAsync(long execution, CancellationToken cancellationToken = default)
    {
        for (var isRead = false; ;)
        {
            var ended = Register(execution, out var tells);
            try
            {
                if (!tells || isRead)
                {
                    var description = await Store.DescribeAsync(execution, cancellationToken).ConfigureAwait(false) ?? throw new ExecutionDoesNotExistException($"There is no execution {execution}.");
                    if (description.Status is not ExecutionStatus.Running)
                    {
                        return description;
                    }
                }

                // Others may run it, and do not tell.
                isRead = true;
                return await ended.Task.WaitAsync(Options.PollInterval, Options.TimeProvider, cancellationToken).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                // Looks again.
            }
            finally
            {
                Unregister(execution, ended);
            }
        }
    }

    /// <summary>An execution has ended, and it is written.</summary>
    internal void Closed(ExecutionRun run, ExecutionEnd end, DateTimeOffset started)
    {
        Options.Listener?.OnEnded(run.Machine, run.Name, end.Status, end.Error, end.Stopped - started);
        List<TaskCompletionSource<ExecutionDescription>>? waiters;
        lock (_gate)
        {
            run.HasTold = true;
            _waiters.Remove(run.Id, out waiters);
        }

        if (waiters is not null)
        {
            var description = run.Describe(end);
            foreach (var waiter in waiters)
            {
                Schedule(() => waiter.TrySetResult(description));
            }
        }
    }

    /// <param name="execution">The execution.</param>
    /// <param name="tells">Whether it runs here, so that its end is told and need not be read.</param>
    private TaskCompletionSource<ExecutionDescription> Register(long execution, out bool tells)
    {
        var waiter = new TaskCompletionSource<ExecutionDescription>();
        lock (_gate)
        {
            tells = _runs.TryGetValue(execution, out var run) && !run.HasTold;
            if (!_waiters.TryGetValue(execution, out var waiters))
            {
                _waiters[execution] = waiters = [];
            }

            waiters.Add(waiter);
        }

        return waiter;
    }

    private void Unregister(long execution, TaskCompletionSource<ExecutionDescription> waiter)
    {
        lock (_gate)
        {
            if (_waiters.TryGetValue(execution, out var waiters) && waiters.Remove(waiter) && waiters.Count == 0)
            {
                _waiters.Remove(execution);
            }
        }
    }

    private void FailWaiters()
    {
        TaskCompletionSource<ExecutionDescription>[] waiters;
        lock (_gate)
        {
            waiters = [.. _waiters.Values.SelectMany(static waiters => waiters)];
            _waiters.Clear();
        }

        foreach (var waiter in waiters)
        {
            waiter.TrySetException(new InvalidOperationException("The engine was stopped. The execution goes on when another is started."));
        }
    }
}
