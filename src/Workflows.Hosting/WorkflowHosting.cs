using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>Registers what runs workflows in a service. Calling it twice changes nothing.</summary>
internal static class WorkflowHosting
{
    /// <summary>What every service with workflows has.</summary>
    public static void AddTo(IServiceCollection services)
    {
        if (services.Any(static service => service.ServiceType == typeof(RegisteredWorkflows)))
        {
            return;
        }

        // Before what the service itself sets, which counts more.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<WorkflowHostOptions>, ConfiguredHostOptions>());
        services.AddSingleton<IValidateOptions<WorkflowHostOptions>, HostOptionsValidation>();
        services.AddOptions<WorkflowHostOptions>().ValidateOnStart();
        services.AddSingleton(static provider => new RegisteredWorkflows(provider.GetServices<WorkflowDefinition>()));
        services.AddSingleton(static provider => new WorkflowMetrics(provider.GetService<IMeterFactory>()));
        services.TryAddSingleton<IExpressClient>(static provider => new ExpressClient(
            provider.GetServices<RunnableWorkflow>(),
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<IOptions<WorkflowHostOptions>>(),
            provider.GetRequiredService<WorkflowMetrics>(),
            Log(provider),
            Time(provider)));
    }

    /// <summary>What a service with a store has beside it.</summary>
    public static void AddEngineTo(IServiceCollection services, Func<IServiceProvider, ExecutionStore> store)
    {
        services.AddSingleton(provider => Protected(store(provider), provider));
        services.AddSingleton(static provider => new HostListener(provider.GetRequiredService<WorkflowMetrics>(), Log(provider), Time(provider)));
        services.AddSingleton(static provider => new DurableEngine(
            provider.GetRequiredService<ExecutionStore>(),
            provider.GetServices<DurableWorkflow>(),
            provider.GetRequiredService<IOptions<WorkflowHostOptions>>().Value.ToDurable(Time(provider), provider.GetRequiredService<HostListener>())));
        services.AddSingleton<IWorkflowClient>(static provider => new WorkflowClient(
            provider.GetRequiredService<DurableEngine>(), provider.GetRequiredService<ExecutionStore>(), provider.GetRequiredService<RegisteredWorkflows>()));
        services.AddSingleton(static provider => new WorkflowWorker(
            provider.GetRequiredService<DurableEngine>(),
            provider.GetRequiredService<IOptions<WorkflowHostOptions>>(),
            provider.GetRequiredService<RegisteredWorkflows>(),
            Log(provider)));
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<WorkflowWorker>());
        services.AddSingleton<IHostedService>(static provider => new StatisticsSampler(
            provider.GetRequiredService<ExecutionStore>(), provider.GetRequiredService<WorkflowMetrics>(), Time(provider)));
    }

    public static TimeProvider Time(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    public static ILogger Log(IServiceProvider provider) => provider.GetService<ILoggerFactory>()?.CreateLogger(WorkflowLog.Category) ?? NullLogger.Instance;

    private static ExecutionStore Protected(ExecutionStore store, IServiceProvider provider)
    {
        var sensitive = provider.GetRequiredService<RegisteredWorkflows>().Sensitive;
        return sensitive.Count == 0
            ? store
            : new ProtectedStore(store, new DataProtectedPayloads(provider.GetService<IDataProtectionProvider>(), sensitive), sensitive);
    }
}
