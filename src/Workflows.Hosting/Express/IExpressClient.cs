using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>
/// Runs workflows in memory: an Express workflow as AWS does when it is started synchronously, and any other for as long as Express workflows may take. Nothing is stored: what the process does
/// not end is gone. It is registered by <c>AddWorkflows()</c>, and may be used from any thread.
/// </summary>
/// <remarks>
/// <see cref="WorkflowHostOptions.Express"/> limits how many run at once and how long each may take. Each execution has a scope of dependency injection of its own.
/// </remarks>
public interface IExpressClient
{
    /// <summary>Runs a workflow and gives its output.</summary>
    /// <typeparam name="TInput">The workflow's input.</typeparam>
    /// <typeparam name="TOutput">The workflow's output.</typeparam>
    /// <param name="definition">The workflow's <c>Definition</c>.</param>
    /// <param name="input">The input. It is not copied.</param>
    /// <param name="name">The execution's name, which need not be unique; null for a new GUID.</param>
    /// <param name="cancellationToken">Stops the execution.</param>
    /// <exception cref="WorkflowFailedException">It has failed; or as <see cref="WorkflowTimedOutException"/>, it took too long.</exception>
    /// <exception cref="WorkflowDoesNotExistException">The workflow is not registered.</exception>
    /// <exception cref="ThrottlingException">As many run, and wait for their turn, as may.</exception>
    ValueTask<TOutput> RunAsync<TInput, TOutput>(
        WorkflowDefinition<TInput, TOutput> definition, TInput input, string? name = null, CancellationToken cancellationToken = default);

    /// <summary>Runs a workflow and tells how it has ended. AWS: <c>StartSyncExecution</c>.</summary>
    /// <param name="workflow">The workflow's name.</param>
    /// <param name="input">The input as JSON, at most 262,144 bytes.</param>
    /// <param name="name">The execution's name, which need not be unique; null for a new GUID.</param>
    /// <param name="includesHistory">Whether the events are kept, for <see cref="ExpressExecution.History"/>.</param>
    /// <param name="cancellationToken">Stops the execution.</param>
    /// <exception cref="System.Text.Json.JsonException">The input is no JSON, or not that of the workflow's input.</exception>
    /// <exception cref="WorkflowDoesNotExistException">The workflow is not registered.</exception>
    /// <exception cref="ThrottlingException">As many run, and wait for their turn, as may.</exception>
    ValueTask<ExpressExecution> StartSyncExecutionAsync(
        string workflow, string input, string? name = null, bool includesHistory = false, CancellationToken cancellationToken = default);
}
