using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Workflows.Durable;
using Workflows.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health of workflows to that of the service.</summary>
public static class WorkflowsHealthCheckExtensions
{
    /// <summary>
    /// Adds a check. Unhealthy: the engine does not run, the store does not answer, or the engine has trouble with it. Degraded: executions are stranded or parked, or are taken later
    /// than <see cref="WorkflowHostOptions.UnhealthyLag"/>. Its data has the numbers.
    /// </summary>
    /// <param name="builder">The service's checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What an unhealthy check is; default: <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The check's tags.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <example>
    /// <code>
    /// builder.Services.AddHealthChecks().AddWorkflows();
    /// </code>
    /// </example>
    public static IHealthChecksBuilder AddWorkflows(
        this IHealthChecksBuilder builder, string name = "workflows", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(name, static provider => Check(provider), failureStatus, tags));
    }

    private static WorkflowsHealthCheck Check(IServiceProvider provider)
    {
        var worker = provider.GetService<WorkflowWorker>()
            ?? throw new InvalidOperationException("Workflows have no store whose health could be checked. Call AddWorkflows().UseSqlite(…) or the like.");
        return new WorkflowsHealthCheck(
            provider.GetRequiredService<ExecutionStore>(),
            worker,
            provider.GetRequiredService<HostListener>(),
            provider.GetRequiredService<IOptions<WorkflowHostOptions>>(),
            WorkflowHosting.Time(provider));
    }
}
