namespace Workflows.Durable;

/// <summary>
/// Runs executions that outlive the process: each transition is recorded in a store, and whoever opens the store next goes on where it was left. One engine is one node; several may
/// share a store that allows it.
/// </summary>
/// <remarks>A Task may run twice when a process dies in the middle of it; its result is recorded once. Use the task key to make effects idempotent.</remarks>
public sealed partial class DurableEngine : IAsyncDisposable
{
    /// <summary>Creates an engine.</summary>
    /// <param name="store">Where executions live. It is not disposed of.</param>
    /// <param name="workflows">The workflows that this process runs.</param>
    /// <param name="options">How.</param>
    public DurableEngine(ExecutionStore store, IEnumerable<DurableWorkflow> workflows, DurableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(workflows);
        _ = options;
        throw new NotSupportedException();
    }

    /// <summary>Opens the store and begins to run executions.</summary>
    public Task StartAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Takes no more executions, gives running tasks <see cref="DurableOptions.DrainTimeout"/> to end, records what they came to, and gives everything back.</summary>
    public Task StopAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Starts an execution. The same name with the same input, while it runs, is the same execution. AWS: <c>StartExecution</c>.</summary>
    /// <param name="machine">The workflow.</param>
    /// <param name="input">The input as JSON, at most 262,144 bytes.</param>
    /// <param name="name">1 to 80 characters; null for a new GUID.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="WorkflowDoesNotExistException">The workflow is not registered.</exception>
    /// <exception cref="ExecutionAlreadyExistsException">The name is taken.</exception>
    public ValueTask<ExecutionRef> StartExecutionAsync(string machine, ReadOnlyMemory<byte> input, string? name = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>An execution as it would be started, for a store that inserts it within somebody's transaction.</summary>
    public NewExecution Prepare(string machine, ReadOnlyMemory<byte> input, string? name = null) => throw new NotSupportedException();

    /// <summary>Stops an execution. AWS: <c>StopExecution</c>.</summary>
    /// <exception cref="ExecutionDoesNotExistException">There is no such execution, or it has ended.</exception>
    public ValueTask StopExecutionAsync(long execution, string? error = null, string? cause = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Goes on with an execution that has failed, timed out, was stopped or parked, where it was. AWS: <c>RedriveExecution</c>.</summary>
    /// <exception cref="NotRedrivableException">It runs, has succeeded, or its history is forgotten.</exception>
    public ValueTask RedriveExecutionAsync(long execution, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Waits for the end of an execution.</summary>
    public ValueTask<ExecutionDescription> WaitForEndAsync(long execution, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The history, oldest first. AWS: <c>GetExecutionHistory</c>.</summary>
    public IAsyncEnumerable<HistoryEvent> HistoryAsync(long execution, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Ends a task with a result. AWS: <c>SendTaskSuccess</c>. Its exceptions are those of <see cref="CallbackHub.SendTaskSuccess(string, string)"/>.</summary>
    public ValueTask SendTaskSuccessAsync(string taskToken, ReadOnlyMemory<byte> output, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Ends a task with a failure. AWS: <c>SendTaskFailure</c>.</summary>
    public ValueTask SendTaskFailureAsync(string taskToken, string? error = null, string? cause = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Tells that somebody is at work. AWS: <c>SendTaskHeartbeat</c>.</summary>
    public ValueTask SendTaskHeartbeatAsync(string taskToken, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>An answer as it would be sent, for a store that settles it within somebody's transaction.</summary>
    /// <param name="taskToken">The token.</param>
    /// <param name="answer">The answer.</param>
    public Settlement Prepare(string taskToken, WaitAnswer answer) => throw new NotSupportedException();

    /// <summary>Waits up to 60 seconds for a task of an activity; null if there is none. AWS: <c>GetActivityTask</c>.</summary>
    public ValueTask<DurableActivityTask?> GetActivityTaskAsync(string activity, string? workerName = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>What would become of the open executions if the engine's definitions were deployed: which go on, and which would be stranded and why.</summary>
    public ValueTask<VersionReport> CheckAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotSupportedException();
}
