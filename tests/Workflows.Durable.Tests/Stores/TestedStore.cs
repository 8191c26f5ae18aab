namespace Workflows.Durable.Tests.Stores;

/// <summary>The store that this project has the contract for: the one in memory.</summary>
internal sealed class TestedStore : IAsyncDisposable
{
    private TestedStore(ExecutionStore store) => Store = store;

    public ExecutionStore Store { get; }

    public static TestedStore Create(TimeProvider clock) => new(new MemoryStore(clock));

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
