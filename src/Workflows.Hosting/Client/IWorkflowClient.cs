using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>
/// Starts executions that outlive the process, and does all else that one can do with them. It is registered by <c>UseInMemory()</c>, <c>UseSqlite()</c> and the like, and may be
/// used from any thread.
/// </summary>
/// <remarks>
/// Executions are named by ARNs in AWS's form, <c>arn:aws:states:local:000000000000:execution:workflow:name</c>: <see cref="WorkflowExecution.Arn"/>, or <see cref="ExecutionArn"/> makes one. An
/// ARN of another form, or of an execution that is not there, is an <see cref="ExecutionDoesNotExistException"/>.
/// </remarks>
/// <example>
/// <code>
/// var execution = await client.StartAsync(OrderWorkflow.Definition, order, name: $"order-{order.Id}");
/// Receipt receipt = await execution.ResultAsync();
/// </code>
/// </example>
public partial interface IWorkflowClient
{
    /// <summary>Starts an execution. It is recorded when the call returns, and then runs, whatever happens to the process. AWS: <c>StartExecution</c>.</summary>
    /// <typeparam name="TInput">The workflow's input.</typeparam>
    /// <typeparam name="TOutput">The workflow's output.</typeparam>
    /// <param name="definition">The workflow's <c>Definition</c>.</param>
    /// <param name="input">The input; its JSON has at most 262,144 bytes.</param>
    /// <param name="name">
    /// 1 to 80 characters, none of which is a blank or one of <c>&lt; &gt; { } [ ] ? * " # % \ ^ | ~ ` $ &amp; , ; : /</c>; null for a new GUID. While an execution of this name runs, starting it
    /// with the same input again gives that one: whoever does not know whether a call has succeeded repeats it.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="WorkflowDoesNotExistException">The workflow is not registered.</exception>
    /// <exception cref="ExecutionAlreadyExistsException">An execution of this name has ended, or was started with another input.</exception>
    /// <exception cref="ThrottlingException">The store does not keep up. Try again after a while.</exception>
    ValueTask<WorkflowExecution<TOutput>> StartAsync<TInput, TOutput>(
        WorkflowDefinition<TInput, TOutput> definition, TInput input, string? name = null, CancellationToken cancellationToken = default);

    /// <param name="workflow">The workflow's name.</param>
    /// <param name="input">The input as JSON, at most 262,144 bytes.</param>
    /// <param name="name">1 to 80 characters; null for a new GUID.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="System.Text.Json.JsonException">The input is no JSON.</exception>
    /// <inheritdoc cref="StartAsync{TInput, TOutput}(WorkflowDefinition{TInput, TOutput}, TInput, string?, CancellationToken)"/>
    ValueTask<WorkflowExecution> StartAsync(string workflow, string input, string? name = null, CancellationToken cancellationToken = default);

    /// <summary>What there is to know of an execution. AWS: <c>DescribeExecution</c>.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="showsSensitive">Whether members of data that are <see cref="SensitiveAttribute"/> are shown; otherwise they are <c>"***"</c>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it was forgotten.</exception>
    ValueTask<ExecutionDescription> DescribeAsync(string executionArn, bool showsSensitive = false, CancellationToken cancellationToken = default);

    /// <summary>Executions, the latest first, without inputs and outputs, page after page.</summary>
    /// <param name="filter">Which; null for all. Its limit is that of a page.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    IAsyncEnumerable<ExecutionDescription> ListAsync(ExecutionFilter? filter = null, CancellationToken cancellationToken = default);

    /// <summary>One page of executions, the latest first, without inputs and outputs. AWS: <c>ListExecutions</c>.</summary>
    /// <param name="filter">Which, how many, and after which page.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The limit is not 1 to 1,000, or <see cref="ExecutionFilter.After"/> is not what a page gave.</exception>
    ValueTask<ExecutionPage> ListPageAsync(ExecutionFilter filter, CancellationToken cancellationToken = default);

    /// <summary>What has happened, the oldest first. AWS: <c>GetExecutionHistory</c>.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="showsSensitive">Whether members of data that are <see cref="SensitiveAttribute"/> are shown; otherwise they are <c>"***"</c>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it was forgotten.</exception>
    IAsyncEnumerable<HistoryEvent> HistoryAsync(string executionArn, bool showsSensitive = false, CancellationToken cancellationToken = default);

    /// <summary>Waits for the end of an execution, and gives its output.</summary>
    /// <typeparam name="TInput">The workflow's input.</typeparam>
    /// <typeparam name="TOutput">The workflow's output.</typeparam>
    /// <param name="definition">The workflow's <c>Definition</c>.</param>
    /// <param name="executionArn">The execution.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="WorkflowFailedException">It has failed; or as <see cref="WorkflowTimedOutException"/>, it took too long, or as <see cref="WorkflowAbortedException"/>, it was stopped.</exception>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it was forgotten.</exception>
    /// <exception cref="ArgumentException">The execution is of another workflow.</exception>
    ValueTask<TOutput> ResultAsync<TInput, TOutput>(WorkflowDefinition<TInput, TOutput> definition, string executionArn, CancellationToken cancellationToken = default);

    /// <summary>Waits for the end of an execution, and gives its output as JSON.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="WorkflowFailedException">It has failed; or as <see cref="WorkflowTimedOutException"/>, it took too long, or as <see cref="WorkflowAbortedException"/>, it was stopped.</exception>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it was forgotten.</exception>
    ValueTask<string> ResultAsync(string executionArn, CancellationToken cancellationToken = default);

    /// <summary>Stops an execution: it ends as <c>ABORTED</c>, and its running tasks are cancelled. AWS: <c>StopExecution</c>.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="error">ASL's Error, for those who look; at most 256 characters.</param>
    /// <param name="cause">ASL's Cause, for those who look; at most 32,768 characters.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The error or the cause is too long. The execution goes on.</exception>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it has ended.</exception>
    ValueTask StopAsync(string executionArn, string? error = null, string? cause = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with an execution that has failed, timed out, was stopped or parked, in the state where it was; what has succeeded is not run again. AWS: <c>RedriveExecution</c>.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it was forgotten.</exception>
    /// <exception cref="NotRedrivableException">It runs, has succeeded, or its history is forgotten.</exception>
    ValueTask RedriveAsync(string executionArn, CancellationToken cancellationToken = default);

    /// <summary>What would become of the open executions with the definitions that are registered here: which go on, and which cannot and why. Ask before a deployment.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<VersionReport> CheckAsync(CancellationToken cancellationToken = default);
}
