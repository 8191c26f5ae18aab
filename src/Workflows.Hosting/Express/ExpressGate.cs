using Microsoft.Extensions.Logging;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>How many executions in memory run, and how many may wait for their turn.</summary>
internal sealed class ExpressGate(ExpressOptions options, WorkflowMetrics metrics, ILogger logger)
{
    private readonly SemaphoreSlim _free = new(options.MaxConcurrentExecutions);
    private int _queued;

    /// <summary>Waits for the turn of an execution.</summary>
    /// <exception cref="ThrottlingException">Too many wait already.</exception>
    public async ValueTask EnterAsync(string workflow, CancellationToken cancellationToken)
    {
        if (!_free.Wait(0, CancellationToken.None))
        {
            await WaitAsync(workflow, cancellationToken).ConfigureAwait(false);
        }

        metrics.RunningExpress.Add(1);
    }

    public void Leave()
    {
        metrics.RunningExpress.Add(-1);
        _free.Release();
    }

    private async ValueTask WaitAsync(string workflow, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _queued) > options.MaxQueuedExecutions)
        {
            var queued = Interlocked.Decrement(ref _queued);
            metrics.ThrottledExpress.Add(1);
            logger.ExpressThrottled(WorkflowLog.Escaped(workflow), options.MaxConcurrentExecutions, queued);
            throw new ThrottlingException($"{options.MaxConcurrentExecutions:N0} executions run in memory and {queued:N0} wait for their turn. Try again after a while, or set 'Workflows:Express:MaxConcurrentExecutions' higher.");
        }

        metrics.QueuedExpress.Add(1);
        try
        {
            await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _queued);
            metrics.QueuedExpress.Add(-1);
        }
    }
}
