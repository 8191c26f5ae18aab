using Workflows.Tests;

namespace Workflows.Durable.Tests.Engine;

/// <summary>A store of which definitions cannot be read for some calls.</summary>
/// <param name="inner">The store.</param>
/// <param name="troubles">How many.</param>
internal sealed class TroubledStore(ExecutionStore inner, int troubles) : StoreAround(inner)
{
    private int _left = troubles;

    public override ValueTask<StoredDefinition?> FindDefinitionAsync(DefinitionHash hash, CancellationToken cancellationToken = default) =>
        _left-- > 0 ? ValueTask.FromException<StoredDefinition?>(new IOException("The store cannot be reached.")) : base.FindDefinitionAsync(hash, cancellationToken);
}
