using Microsoft.Extensions.DependencyInjection.Extensions;
using Workflows;
using Workflows.Durable;
using Workflows.Generated;
using Workflows.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What generated registrations call. It may be called by hand for a workflow that is built in its own way.</summary>
public static class WorkflowRegistrationExtensions
{
    /// <summary>
    /// Registers a workflow class as a transient service, and its definition among those that <c>IEnumerable&lt;WorkflowDefinition&gt;</c> gives.
    /// </summary>
    /// <typeparam name="TWorkflow">The workflow class.</typeparam>
    /// <param name="services">Where to register.</param>
    /// <param name="definition">The workflow's definition.</param>
    /// <param name="factory">Builds an instance with its services.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>
    /// A class that is already registered keeps its registration, so that calling this twice changes nothing. An instance that the factory has built finds handlers of services
    /// (<see cref="IServiceHandler{TRequest, TResult}"/>, <see cref="ServiceHandlers"/>) and the <see cref="CallbackHub"/> in the container that has built it, unless
    /// <see cref="RunOptions"/> gives others.
    /// </remarks>
    /// <exception cref="InvalidOperationException">Another workflow of this name is registered.</exception>
    /// <example>
    /// <code>
    /// services.AddWorkflow(OrderWorkflow.Definition, static services => new OrderWorkflow(services.GetRequiredService&lt;IInventory&gt;()));
    /// </code>
    /// </example>
    public static IServiceCollection AddWorkflow<TWorkflow>(
        this IServiceCollection services, WorkflowDefinition definition, Func<IServiceProvider, TWorkflow> factory)
        where TWorkflow : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(factory);

        services.TryAddTransient(provider => Built(factory(provider), provider));
        if (Registered(services, definition.Name) is not { } registered)
        {
            services.AddSingleton(definition);
            AddDurable<TWorkflow>(services, definition);
        }
        else if (!ReferenceEquals(registered, definition))
        {
            throw new InvalidOperationException(
                $"Another workflow named '{definition.Name}' is already registered. Give each workflow a name of its own with [Workflow(\"…\")].");
        }

        return services;
    }

    /// <summary>Gives the builder of these services, for stores and workers to plug in.</summary>
    /// <param name="services">The services that the workflows are registered in.</param>
    /// <returns>A builder.</returns>
    public static IWorkflowsBuilder AddWorkflowHosting(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        WorkflowHosting.AddTo(services);
        return new WorkflowsBuilder(services);
    }

    private static void AddDurable<TWorkflow>(IServiceCollection services, WorkflowDefinition definition)
        where TWorkflow : class
    {
        services.AddSingleton(new RunnableWorkflow(definition, static provider => provider.GetRequiredService<TWorkflow>()));
        if (definition.Machine is { } machine)
        {
            services.AddSingleton(provider => new DurableWorkflow(machine, () => Open<TWorkflow>(provider.GetRequiredService<IServiceScopeFactory>())));
        }
    }

    private static WorkflowScope Open<TWorkflow>(IServiceScopeFactory scopes)
        where TWorkflow : class
    {
        var scope = scopes.CreateAsyncScope();
        try
        {
            return new WorkflowScope(scope.ServiceProvider.GetRequiredService<TWorkflow>(), scope.ServiceProvider, scope);
        }
        catch
        {
            scope.Dispose();
            throw;
        }
    }

    private static TWorkflow Built<TWorkflow>(TWorkflow workflow, IServiceProvider provider)
    {
        if (workflow is ICallsOutside caller)
        {
            caller.ServiceProvider ??= provider;
        }

        return workflow;
    }

    private static WorkflowDefinition? Registered(IServiceCollection services, string name) => services
        .Where(service => service.ServiceType == typeof(WorkflowDefinition) && !service.IsKeyedService)
        .Select(service => service.ImplementationInstance)
        .OfType<WorkflowDefinition>()
        .FirstOrDefault(definition => definition.Name == name);
}
