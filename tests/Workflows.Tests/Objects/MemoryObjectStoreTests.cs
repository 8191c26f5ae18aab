namespace Workflows.Tests.Objects;

/// <summary>The store of the other tests keeps the contract too.</summary>
public sealed class MemoryObjectStoreTests : ObjectStoreContract
{
    private readonly MemoryObjectStore _store = new();

    public MemoryObjectStoreTests() => _store.CreateBucket(Bucket);

    protected override IObjectStore Store => _store;
}
