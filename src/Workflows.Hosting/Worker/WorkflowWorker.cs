using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Runs the engine for as long as the host runs. A store that cannot be opened ends the start of the host.</summary>
internal sealed class WorkflowWorker(DurableEngine engine, IOptions<WorkflowHostOptions> options, RegisteredWorkflows workflows, ILogger logger) : IHostedService
{
    /// <summary>Whether the engine runs: it has started, and does not stop.</summary>
    public bool IsRunning { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await engine.StartAsync(cancellationToken).ConfigureAwait(false);
        IsRunning = true;
        logger.NodeStarted(options.Value.NodeName, string.Join(", ", workflows.DurableNames));
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (!IsRunning)
        {
            return;
        }

        IsRunning = false;
        logger.NodeStops(options.Value.DrainTimeout);
        await engine.StopAsync(cancellationToken).ConfigureAwait(false);
        logger.NodeStopped();
    }
}
