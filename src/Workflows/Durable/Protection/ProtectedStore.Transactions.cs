using System.Data.Common;

namespace Workflows.Durable;

public sealed partial class ProtectedStore : ITransactionalStore
{
    private ITransactionalStore InnerTransactional =>
        _inner as ITransactionalStore ?? throw new NotSupportedException($"{_inner.GetType().Name} cannot write within a transaction of yours. Use a store in the database of that transaction.");

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The store around which this one is has no transactions of users.</exception>
    public async ValueTask<StartResult> StartAsync(DbTransaction transaction, NewExecution execution, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(execution);
        var inner = InnerTransactional;
        if (!IsProtected(execution.Machine))
        {
            return await inner.StartAsync(transaction, execution, cancellationToken).ConfigureAwait(false);
        }

        var result = await inner.StartAsync(transaction, _seal.Close(execution), cancellationToken).ConfigureAwait(false);
        if (result.IsNew || result.HasSameInput)
        {
            return result;
        }

        // The same data protected twice is not the same bytes.
        var existing = await DescribeAsync(transaction, result.Execution, cancellationToken).ConfigureAwait(false);
        return result with { HasSameInput = existing is not null && existing.Input.Span.SequenceEqual(execution.Input.Span) };
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The store around which this one is has no transactions of users.</exception>
    public ValueTask<SettleOutcome> SettleAsync(DbTransaction transaction, Settlement settlement, CancellationToken cancellationToken = default) =>
        InnerTransactional.SettleAsync(transaction, Close(settlement), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The store around which this one is has no transactions of users.</exception>
    public async ValueTask<ExecutionDescription?> DescribeAsync(DbTransaction transaction, long execution, CancellationToken cancellationToken = default) =>
        await InnerTransactional.DescribeAsync(transaction, execution, cancellationToken).ConfigureAwait(false) is { } description ? _seal.Open(description) : null;
}
