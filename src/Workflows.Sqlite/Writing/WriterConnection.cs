using SQLitePCL;
using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Schema;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Writing;

/// <summary>The connection that writes, with the lock that keeps other processes away. It is opened when it is needed, and anew after the disk has failed.</summary>
internal sealed class WriterConnection(SqliteStoreOptions options) : IDisposable
{
    /// <summary>How long SQLite itself waits for a lock; then it is looked whether somebody still waits.</summary>
    private static readonly TimeSpan LockWait = TimeSpan.FromMilliseconds(100);

    private FileLock? _lock;
    private WriteAheadLog? _log;
    private volatile string? _openedAs;

    public string File { get; } = DatabaseFile.FullPath(options.DataSource);

    /// <summary>The file as SQLite names it, which follows links; null before it was open once. Others than the writer may ask.</summary>
    public string? OpenedAs => _openedAs;

    /// <summary>What is open; null if nothing is.</summary>
    public Session? Session { get; private set; }

    /// <summary>Whether the log should be emptied when there is time.</summary>
    public bool HasLog => _log?.IsUsed ?? false;

    public Session Open()
    {
        if (Session is { } open)
        {
            return open;
        }

        DatabaseFile.Create(File);
        var isFirst = _lock is null;
        _lock ??= FileLock.Take(File);
        try
        {
            Session = new Session(OpenDatabase(), options.TimeProvider);
            _log = new WriteAheadLog(Session.Connection, options.CheckpointBytes);
            _openedAs = raw.sqlite3_db_filename(Session.Connection.Handle, "main").utf8_to_string() ?? File;
        }
        catch when (isFirst)
        {
            _lock.Dispose();
            _lock = null;
            throw;
        }

        if (isFirst)
        {
            TellVersion();
        }

        return Session;
    }

    public void AfterCommit() => _log?.AfterCommit();

    public void WhenIdle() => _log?.WhenIdle();

    public void Touched() => _log?.Touched();

    /// <summary>After something has failed: closes the connection if it is no longer good for anything.</summary>
    public void After(Exception exception)
    {
        if (SqliteFault.EndsConnection(exception))
        {
            Session?.Dispose();
            Session = null;
            _log = null;
        }
    }

    public void Dispose()
    {
        // Closing the last connection moves the log to the database and deletes it.
        Session?.Dispose();
        Session = null;
        _lock?.Dispose();
    }

    private Connection OpenDatabase()
    {
        var connection = Connection.Open(File, isReadOnly: false, LockWait);
        try
        {
            Prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Prepare(Connection connection)
    {
        if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
        {
            throw SqliteFault.Of(File, raw.SQLITE_READONLY, "attempt to write a readonly database");
        }

        StoreSchema.RefuseNewer(connection);
        if (connection.Text("PRAGMA journal_mode = WAL") != "wal")
        {
            throw new StoreUnavailableException($"'{File}' cannot have a write-ahead log, which SQLite needs shared memory and a disk of this machine for.");
        }

        connection.Execute($"PRAGMA synchronous = {(options.Synchronous == SqliteSynchronous.Full ? "FULL" : "NORMAL")}; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0");
        connection.Pragma("cache_size", -(options.CacheBytes / 1024));
        if (options.ChecksOnOpen && connection.Text("PRAGMA quick_check(1)") is not "ok" and var fault)
        {
            throw SqliteFault.Damaged(File, fault);
        }

        var found = StoreSchema.Upgrade(connection);
        if (found > 0 && found < StoreSchema.Newest)
        {
            Tell(SqliteStoreEventKind.Migrated, $"The schema of '{File}' was brought from version {found} to {StoreSchema.Newest}.");
        }
    }

    private void TellVersion()
    {
        var version = SqliteVersion.Current;
        Tell(SqliteStoreEventKind.Opened, $"'{File}' is open, with SQLite {version}.");
        if (version.HasLogResetFault)
        {
            Tell(
                SqliteStoreEventKind.Warning,
                $"SQLite {version} can damage a database when two connections write at the same time (sqlite.org/wal.html#walresetbug). The store writes with one; let no other program write '{File}', or use SQLite 3.51.3 or later.");
        }
    }

    private void Tell(SqliteStoreEventKind kind, string message) => options.Listener?.Invoke(new SqliteStoreEvent(kind, message));
}
