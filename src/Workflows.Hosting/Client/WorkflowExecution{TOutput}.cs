using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>An execution whose output has a type.</summary>
/// <typeparam name="TOutput">The workflow's output.</typeparam>
public sealed class WorkflowExecution<TOutput> : WorkflowExecution
{
    private readonly Func<string, CancellationToken, ValueTask<TOutput>> _result;

    internal WorkflowExecution(IWorkflowClient client, ExecutionRef execution, Func<string, CancellationToken, ValueTask<TOutput>> result)
        : base(client, execution) => _result = result;

    /// <summary>Waits for its end, and gives its output.</summary>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="WorkflowFailedException">It has failed; or as <see cref="WorkflowTimedOutException"/>, it took too long, or as <see cref="WorkflowAbortedException"/>, it was stopped.</exception>
    /// <exception cref="ExecutionDoesNotExistException">It was forgotten.</exception>
    public ValueTask<TOutput> ResultAsync(CancellationToken cancellationToken = default) => _result(Arn, cancellationToken);
}
