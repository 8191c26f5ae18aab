using Workflows.Tests;

namespace Workflows.Durable.Tests.Engine;

/// <summary>A store in which something happens just before each commit.</summary>
/// <param name="inner">The store.</param>
/// <param name="before">What, by the number of the commit, from 1.</param>
internal sealed class CommitStore(ExecutionStore inner, Func<int, ExecutionCommit, ValueTask> before) : StoreAround(inner)
{
    private int _commits;

    public override async ValueTask<CommitResult> CommitAsync(ExecutionCommit commit, CancellationToken cancellationToken = default)
    {
        await before(++_commits, commit);
        return await base.CommitAsync(commit, cancellationToken);
    }
}
