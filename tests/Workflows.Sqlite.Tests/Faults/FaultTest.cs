using System.Text;
using SQLitePCL;
using Workflows.Durable;
using Workflows.Tests.Scratch;

namespace Workflows.Sqlite.Tests.Faults;

/// <summary>A file with a store in it, and what goes wrong with it.</summary>
public abstract class FaultTest : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<ExecutionStore> _stores = [];

    internal string File => _folder.PathOf("workflows.db");

    internal List<SqliteStoreEvent> Told { get; } = [];

    internal SqliteStore Open(string? file = null, TimeSpan? busyTimeout = null)
    {
        var store = new SqliteStore(new SqliteStoreOptions { DataSource = file ?? File, BusyTimeout = busyTimeout ?? TimeSpan.FromSeconds(30), Listener = Tell });
        _stores.Add(store);
        return store;
    }

    internal static async Task<StartResult> StartAsync(SqliteStore store, string name, int size = 2)
    {
        var happened = new HistoryEvent { Id = 1, PreviousId = 0, Type = HistoryEventType.ExecutionStarted, Timestamp = DateTimeOffset.UnixEpoch };
        return await store.StartAsync(new NewExecution(
            "orders", name, new DefinitionHash("d"), Encoding.UTF8.GetBytes(new string('1', size)), "root"u8.ToArray(), HistoryBatch.Of(1, [happened]), DateTimeOffset.UnixEpoch));
    }

    /// <summary>Opens a store, writes some executions and closes it.</summary>
    internal async Task WriteAsync(int executions = 3)
    {
        await using var store = Open();
        for (var i = 0; i < executions; i++)
        {
            await StartAsync(store, $"{i}", size: 1_000);
        }
    }

    /// <summary>Runs statements on a connection of another program.</summary>
    internal void Execute(string sql)
    {
        using var other = Other();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(other, sql));
    }

    internal sqlite3 Other()
    {
        Batteries_V2.Init();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(File, out var other));
        return other;
    }

    internal string PathOf(string name) => _folder.PathOf(name);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        _folder.Dispose();
    }

    private void Tell(SqliteStoreEvent told)
    {
        lock (Told)
        {
            Told.Add(told);
        }
    }
}
