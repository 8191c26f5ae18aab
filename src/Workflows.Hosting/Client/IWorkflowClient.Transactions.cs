using System.Data.Common;
using Workflows.Durable;

namespace Workflows.Hosting;

public partial interface IWorkflowClient
{
    /// <summary>Starts an execution within a transaction of your own: it runs when you commit, and never was when you roll back.</summary>
    /// <typeparam name="TInput">The workflow's input.</typeparam>
    /// <typeparam name="TOutput">The workflow's output.</typeparam>
    /// <param name="transaction">
    /// The transaction, on a connection of yours to the store's database; with <c>UseSqlite()</c> one of Microsoft.Data.Sqlite to the same file. It is neither committed nor rolled back
    /// here. While it is open nothing else is written to the file, so commit it soon, and wait for no other call of the client in it.
    /// </param>
    /// <param name="definition">The workflow's <c>Definition</c>.</param>
    /// <param name="input">The input; its JSON has at most 262,144 bytes.</param>
    /// <param name="name">1 to 80 characters; null for a new GUID.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="ArgumentException">The transaction is over, or is one of another database.</exception>
    /// <exception cref="NotSupportedException">The store has no transactions of users.</exception>
    /// <exception cref="WorkflowDoesNotExistException">The workflow is not registered.</exception>
    /// <exception cref="ExecutionAlreadyExistsException">An execution of this name has ended, or was started with another input.</exception>
    /// <example>
    /// <code>
    /// await using var transaction = connection.BeginTransaction();
    /// await InsertAsync(order, transaction);
    /// await client.StartAsync(transaction, OrderWorkflow.Definition, order, name: $"order-{order.Id}");
    /// await transaction.CommitAsync();
    /// </code>
    /// </example>
    ValueTask<WorkflowExecution<TOutput>> StartAsync<TInput, TOutput>(
        DbTransaction transaction, WorkflowDefinition<TInput, TOutput> definition, TInput input, string? name = null, CancellationToken cancellationToken = default);

    /// <param name="transaction">The transaction, on a connection of yours to the store's database.</param>
    /// <param name="workflow">The workflow's name.</param>
    /// <param name="input">The input as JSON, at most 262,144 bytes.</param>
    /// <param name="name">1 to 80 characters; null for a new GUID.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="System.Text.Json.JsonException">The input is no JSON.</exception>
    /// <inheritdoc cref="StartAsync{TInput, TOutput}(DbTransaction, WorkflowDefinition{TInput, TOutput}, TInput, string?, CancellationToken)"/>
    ValueTask<WorkflowExecution> StartAsync(DbTransaction transaction, string workflow, string input, string? name = null, CancellationToken cancellationToken = default);

    /// <summary>Ends a task with a result within a transaction of your own: the execution goes on when you commit. Tokens of tasks and of activities are answered alike.</summary>
    /// <param name="transaction">The transaction, on a connection of yours to the store's database.</param>
    /// <param name="taskToken">The token that the state, or the activity, has given out.</param>
    /// <param name="output">The result as JSON, at most 262,144 bytes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The transaction is over, or is one of another database.</exception>
    /// <exception cref="NotSupportedException">The store has no transactions of users.</exception>
    /// <inheritdoc cref="SendTaskSuccessAsync(string, string, CancellationToken)" path="/exception"/>
    ValueTask SendTaskSuccessAsync(DbTransaction transaction, string taskToken, string output, CancellationToken cancellationToken = default);

    /// <summary>Ends a task with an error within a transaction of your own.</summary>
    /// <param name="transaction">The transaction, on a connection of yours to the store's database.</param>
    /// <param name="taskToken">The token that the state, or the activity, has given out.</param>
    /// <param name="error">The error's name, at most 256 characters. ASL: <c>Error</c>.</param>
    /// <param name="cause">What happened, at most 32,768 characters. ASL: <c>Cause</c>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="NotSupportedException">The store has no transactions of users.</exception>
    /// <inheritdoc cref="SendTaskFailureAsync(string, string?, string?, CancellationToken)" path="/exception"/>
    ValueTask SendTaskFailureAsync(DbTransaction transaction, string taskToken, string? error = null, string? cause = null, CancellationToken cancellationToken = default);
}
