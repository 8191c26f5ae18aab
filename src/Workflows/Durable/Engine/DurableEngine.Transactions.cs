using System.Data.Common;

namespace Workflows.Durable;

public sealed partial class DurableEngine
{
    /// <summary>Starts an execution within a transaction of the user's own: it runs when that is committed, and never was when it is rolled back.</summary>
    /// <param name="transaction">The transaction, on a connection to the store's database. It is neither committed nor rolled back here.</param>
    /// <param name="machine">The workflow's name.</param>
    /// <param name="input">The input as JSON, at most 262,144 bytes.</param>
    /// <param name="name">1 to 80 characters; null for a new GUID.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <exception cref="NotSupportedException">The store has no transactions of users.</exception>
    /// <inheritdoc cref="StartExecutionAsync(string, ReadOnlyMemory{byte}, string?, CancellationToken)" path="/exception"/>
    public async ValueTask<ExecutionRef> StartExecutionAsync(
        DbTransaction transaction, string machine, ReadOnlyMemory<byte> input, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var prepared = Prepare(machine, input, name);
        var result = await Transactional.StartAsync(transaction, prepared, cancellationToken).ConfigureAwait(false);
        return result.IsNew || (result.HasSameInput && result.Status is ExecutionStatus.Running)
            ? new ExecutionRef(result.Execution, machine, prepared.Name, result.Started)
            : throw new ExecutionAlreadyExistsException(machine, prepared.Name);
    }

    /// <summary>Ends a task, or the task of an activity, within a transaction of the user's own: the execution goes on when that is committed.</summary>
    /// <param name="transaction">The transaction, on a connection to the store's database. It is neither committed nor rolled back here.</param>
    /// <param name="taskToken">The token that the state has given out.</param>
    /// <param name="answer">The result or the error.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="NotSupportedException">The store has no transactions of users.</exception>
    /// <inheritdoc cref="SendTaskSuccessAsync" path="/exception"/>
    public async ValueTask SendTaskAnswerAsync(DbTransaction transaction, string taskToken, WaitAnswer answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        Require(await Transactional.SettleAsync(transaction, Prepare(taskToken, answer), cancellationToken).ConfigureAwait(false));
    }

    private ITransactionalStore Transactional =>
        Store as ITransactionalStore ?? throw new NotSupportedException($"{Store.GetType().Name} cannot write within a transaction of yours. Use a store in the database of that transaction.");
}
