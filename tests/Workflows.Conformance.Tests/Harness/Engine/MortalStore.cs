using Workflows.Durable;
using Workflows.Tests;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>The store as one engine sees it. When that dies, no call of its comes back.</summary>
/// <param name="inner">The store.</param>
/// <param name="committed">Is told of each commit before the engine is; true if the engine dies of it.</param>
internal sealed class MortalStore(ExecutionStore inner, Func<ExecutionCommit, bool> committed) : StoreAround(inner)
{
    private bool _isDead;

    public void Die()
    {
        _isDead = true;
        Leave();
    }

    public override ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default)
    {
        if (_isDead)
        {
            return Never<CommitResult>();
        }

        var result = Inner.CommitAsync(commit, cancellationToken);
        return result.GetAwaiter().GetResult().Outcome is CommitOutcome.Committed && committed(commit) ? Never<CommitResult>() : result;
    }

    public override ValueTask<ClaimResult> ClaimAsync(ClaimRequest request, CancellationToken cancellationToken = default) => _isDead ? Never<ClaimResult>() : base.ClaimAsync(request, cancellationToken);

    public override ValueTask<StoredExecution?> LoadAsync(long execution, CancellationToken cancellationToken = default) => _isDead ? Never<StoredExecution?>() : base.LoadAsync(execution, cancellationToken);

    private static ValueTask<T> Never<T>() => new(new TaskCompletionSource<T>().Task);
}
