using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Tells whether executions are run: whether the engine runs and the store answers, and what waits for somebody.</summary>
internal sealed class WorkflowsHealthCheck(
    ExecutionStore store, WorkflowWorker worker, HostListener listener, IOptions<WorkflowHostOptions> options, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!worker.IsRunning)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The engine does not run: the service starts, or stops.");
        }

        try
        {
            return Result(context, new StatisticsSample(await store.StatisticsAsync(cancellationToken).ConfigureAwait(false), time.GetUtcNow()));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The store does not answer.", exception);
        }
    }

    private HealthCheckResult Result(HealthCheckContext context, StatisticsSample sample)
    {
        var statistics = sample.Statistics;
        var data = new Dictionary<string, object>
        {
            ["open"] = statistics.Open,
            ["owned"] = statistics.Owned,
            ["stranded"] = statistics.Stranded,
            ["parked"] = statistics.Parked,
            ["lagSeconds"] = sample.Lag.TotalSeconds,
        };
        if (listener.Trouble is { } trouble)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, trouble, data: data);
        }

        var faults = new List<string>();
        if (statistics.Stranded > 0)
        {
            faults.Add(Count(statistics.Stranded, "cannot go on with the definitions that are deployed"));
        }

        if (statistics.Parked > 0)
        {
            faults.Add(Count(statistics.Parked, "parked, and waits for a redrive"));
        }

        if (sample.Lag > options.Value.UnhealthyLag)
        {
            faults.Add($"executions are taken {sample.Lag.ToString("c", CultureInfo.InvariantCulture)} late");
        }

        return faults.Count == 0
            ? HealthCheckResult.Healthy("Executions are run.", data)
            : HealthCheckResult.Degraded($"{string.Join("; ", faults)}.", data: data);
    }

    private static string Count(long number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? "execution" : "executions")}: {what}");
}
