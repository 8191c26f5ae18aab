using Workflows.Sqlite;
using Workflows.Tests.Scratch;

namespace Workflows.Durable.Tests.Stores;

/// <summary>The store that this project has the contract for: a file of SQLite in a folder of its own.</summary>
internal sealed class TestedStore : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private TestedStore(TemporaryFolder folder, ExecutionStore store)
    {
        _folder = folder;
        Store = store;
    }

    public ExecutionStore Store { get; }

    public static TestedStore Create(TimeProvider clock)
    {
        var folder = new TemporaryFolder();
        return new TestedStore(folder, new SqliteStore(new SqliteStoreOptions { DataSource = folder.PathOf("workflows.db"), TimeProvider = clock }));
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Dispose();
    }
}
