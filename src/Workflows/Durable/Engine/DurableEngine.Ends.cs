namespace Workflows.Durable;

public sealed partial class DurableEngine
{
    private readonly Dictionary<long, List<TaskCompletionSource>> _waiters = [];

    /// <summary>Waits for the end of an execution, wherever it runs.</summary>
    /// <param name="execution">Its id.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What came of it; one that is parked has not ended, but is given too.</returns>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution.</exception>
    public async ValueTask<ExecutionDescription> WaitForEndAsync(long execution, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var ended = Register(execution);
            try
            {
                var description = await Store.DescribeAsync(execution, cancellationToken).ConfigureAwait(false) ?? throw new ExecutionDoesNotExistException($"There is no execution {execution}.");
                if (description.Status is not ExecutionStatus.Running)
                {
                    return description;
                }

                // Others may run it, and do not tell.
                await ended.Task.WaitAsync(Options.PollInterval, Options.TimeProvider, cancellationToken).ConfigureAwait(false);
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
        List<TaskCompletionSource>? waiters;
        lock (_gate)
        {
            _waiters.Remove(run.Id, out waiters);
        }

        foreach (var waiter in waiters ?? [])
        {
            Schedule(() => waiter.TrySetResult());
        }
    }

    private TaskCompletionSource Register(long execution)
    {
        var waiter = new TaskCompletionSource();
        lock (_gate)
        {
            if (!_waiters.TryGetValue(execution, out var waiters))
            {
                _waiters[execution] = waiters = [];
            }

            waiters.Add(waiter);
        }

        return waiter;
    }

    private void Unregister(long execution, TaskCompletionSource waiter)
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
        TaskCompletionSource[] waiters;
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
