using Microsoft.Extensions.Hosting;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Asks the store each quarter of a minute what it holds, once somebody reads the gauges: these are asked for values, and cannot wait for a store.</summary>
internal sealed class StatisticsSampler(ExecutionStore store, WorkflowMetrics metrics, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                if (metrics.WantsSamples)
                {
                    await SampleAsync(stoppingToken).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task SampleAsync(CancellationToken cancellationToken)
    {
        try
        {
            metrics.Set(new StatisticsSample(await store.StatisticsAsync(cancellationToken).ConfigureAwait(false), time.GetUtcNow()));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The engine tells of a store that does not answer, and so does the health check.
        }
    }
}
