using System.Data.Common;

namespace Workflows.Durable;

/// <summary>
/// A store whose executions can be started, and their waits settled, within a transaction of the user's own: on a connection that the user has opened to the same database. What is written
/// counts when the user commits, together with what else the transaction has written.
/// </summary>
public interface ITransactionalStore
{
    /// <summary>Starts an execution, unless one of this machine and name exists. It runs after the commit.</summary>
    /// <param name="transaction">The user's transaction. It is neither committed nor rolled back here.</param>
    /// <param name="execution">The execution. It has no owner.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The transaction is over, or is one of another database.</exception>
    ValueTask<StartResult> StartAsync(DbTransaction transaction, NewExecution execution, CancellationToken cancellationToken = default);

    /// <summary>Settles a wait. Its execution goes on after the commit.</summary>
    /// <param name="transaction">The user's transaction. It is neither committed nor rolled back here.</param>
    /// <param name="settlement">The answer.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The transaction is over, or is one of another database.</exception>
    ValueTask<SettleOutcome> SettleAsync(DbTransaction transaction, Settlement settlement, CancellationToken cancellationToken = default);

    /// <summary>An execution as the transaction sees it, also one that it has started itself; null if there is none.</summary>
    /// <param name="transaction">The user's transaction.</param>
    /// <param name="execution">The execution.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The transaction is over, or is one of another database.</exception>
    ValueTask<ExecutionDescription?> DescribeAsync(DbTransaction transaction, long execution, CancellationToken cancellationToken = default);
}
