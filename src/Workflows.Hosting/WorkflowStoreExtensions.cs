using Microsoft.Extensions.DependencyInjection.Extensions;
using Workflows.Durable;
using Workflows.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says where executions live: with a store a service runs them as long as they take, also across its own end.</summary>
public static class WorkflowStoreExtensions
{
    /// <summary>Keeps executions in the memory of this process: all that a store gives but for outliving the process. For tests and trials.</summary>
    /// <param name="builder">The workflows.</param>
    /// <param name="configure">Sets options; what is in the configuration's section <c>Workflows</c> counts less.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="InvalidOperationException">There is a store already.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddWorkflows().UseInMemory();
    /// </code>
    /// </example>
    public static IWorkflowsBuilder UseInMemory(this IWorkflowsBuilder builder, Action<WorkflowHostOptions>? configure = null) =>
        builder.UseStore(static services => new MemoryStore(WorkflowHosting.Time(services)), configure);

    /// <summary>Keeps executions in a store, and runs them as a hosted service. <see cref="IWorkflowClient"/> starts them.</summary>
    /// <param name="builder">The workflows.</param>
    /// <param name="store">Makes the store. The container disposes of it.</param>
    /// <param name="configure">Sets options; what is in the configuration's section <c>Workflows</c> counts less.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="InvalidOperationException">There is a store already.</exception>
    public static IWorkflowsBuilder UseStore(this IWorkflowsBuilder builder, Func<IServiceProvider, ExecutionStore> store, Action<WorkflowHostOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(store);
        if (builder.Services.Any(static service => service.ServiceType == typeof(DurableEngine)))
        {
            throw new InvalidOperationException("Workflows have a store already. Call one of UseInMemory(), UseSqlite() and the like, once.");
        }

        WorkflowHosting.AddTo(builder.Services);
        WorkflowHosting.AddEngineTo(builder.Services, store);
        return configure is null ? builder : builder.Configure(configure);
    }

    /// <summary>Sets options of how workflows run. What is in the configuration's section <c>Workflows</c> counts less.</summary>
    /// <param name="builder">The workflows.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IWorkflowsBuilder Configure(this IWorkflowsBuilder builder, Action<WorkflowHostOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure(configure);
        return builder;
    }
}
