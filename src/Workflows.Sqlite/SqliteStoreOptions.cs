using Microsoft.Data.Sqlite;

namespace Workflows.Sqlite;

/// <summary>Where a <see cref="SqliteStore"/> keeps executions, and how.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The database's file. It is made if it does not exist, readable for its owner only. Its folder must exist, on a disk of this machine.</summary>
    public required string DataSource { get; init; }

    /// <summary>When a commit counts as written.</summary>
    /// <value>Default: <see cref="SqliteSynchronous.Full"/>.</value>
    public SqliteSynchronous Synchronous { get; init; } = SqliteSynchronous.Full;

    /// <summary>How long the store waits for another program, or a transaction of the user's own, that has locked the database.</summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many bytes the write-ahead log has before the writer moves them to the database. More means fewer, but longer pauses.</summary>
    /// <value>Default: 16 MiB.</value>
    public long CheckpointBytes { get; init; } = 16 << 20;

    /// <summary>How many bytes of the database the writer keeps in memory.</summary>
    /// <value>Default: 32 MiB.</value>
    public long CacheBytes { get; init; } = 32 << 20;

    /// <summary>How many writes may wait; who asks for one more to start or to settle something gets a <see cref="Durable.ThrottlingException"/>.</summary>
    /// <value>Default: 10,000.</value>
    public int MaxQueuedWrites { get; init; } = 10_000;

    /// <summary>Whether the whole database is checked when it is opened. It takes about a second for each gigabyte.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool ChecksOnOpen { get; init; }

    /// <summary>The clock that says what is due. It should be the engine's.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Is told what an operator should know, on any thread. It must not throw.</summary>
    /// <value>Default: <see langword="null"/>.</value>
    public Action<SqliteStoreEvent>? Listener { get; init; }

    /// <summary>The options of a connection string, of which <c>Data Source</c> and <c>Default Timeout</c> count.</summary>
    /// <param name="connectionString">For instance <c>Data Source=workflows.db</c>.</param>
    /// <exception cref="ArgumentException">It names no file.</exception>
    public static SqliteStoreOptions Parse(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        return new SqliteStoreOptions { DataSource = builder.DataSource, BusyTimeout = TimeSpan.FromSeconds(builder.DefaultTimeout) };
    }
}
