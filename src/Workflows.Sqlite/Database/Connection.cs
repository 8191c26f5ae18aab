using System.Globalization;
using SQLitePCL;

namespace Workflows.Sqlite.Database;

/// <summary>A connection, with the statements that were prepared on it. It is used by one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    // SQLite's own codes are not among the constants of SQLitePCL.raw in all versions.
    private const uint Persistent = 1;

    private readonly Dictionary<string, Statement> _statements = [];
    private readonly bool _isOwned;

    private Connection(sqlite3 handle, string file, bool isOwned)
    {
        Handle = handle;
        File = file;
        _isOwned = isOwned;
    }

    public sqlite3 Handle { get; }

    public string File { get; }

    public static Connection Open(string file, bool isReadOnly, TimeSpan busyTimeout)
    {
        Batteries_V2.Init();
        var flags = raw.SQLITE_OPEN_NOMUTEX | (isReadOnly ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE);
        var code = raw.sqlite3_open_v2(file, out var handle, flags, null);
        var connection = new Connection(handle, file, isOwned: true);
        if (code != raw.SQLITE_OK)
        {
            var fault = SqliteFault.Of(connection, code);
            connection.Dispose();
            throw fault;
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, (int)Math.Min(int.MaxValue, busyTimeout.TotalMilliseconds));
        return connection;
    }

    /// <summary>Somebody else's connection, which is left open.</summary>
    public static Connection Borrow(sqlite3 handle, string file) => new(handle, file, isOwned: false);

    /// <summary>A statement, prepared once for each text.</summary>
    public Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            var code = raw.sqlite3_prepare_v3(Handle, sql, Persistent, out var prepared);
            if (code != raw.SQLITE_OK)
            {
                throw SqliteFault.Of(this, code);
            }

            statement = new Statement(this, prepared);
            _statements.Add(sql, statement);
        }

        return statement;
    }

    /// <summary>Runs texts without parameters, divided by semicolons.</summary>
    public void Execute(string sql)
    {
        var code = raw.sqlite3_exec(Handle, sql);
        if (code != raw.SQLITE_OK)
        {
            throw SqliteFault.Of(this, code);
        }
    }

    public long Number(string sql)
    {
        var statement = Prepare(sql);
        try
        {
            return statement.Step() ? statement.Int64(0) : 0;
        }
        finally
        {
            statement.Reset();
        }
    }

    public string Text(string sql)
    {
        var statement = Prepare(sql);
        try
        {
            return statement.Step() ? statement.Text(0) : "";
        }
        finally
        {
            statement.Reset();
        }
    }

    public void Pragma(string name, long value) => Text(string.Create(CultureInfo.InvariantCulture, $"PRAGMA {name} = {value}"));

    public long LastInsertedId => raw.sqlite3_last_insert_rowid(Handle);

    public int Changes => raw.sqlite3_changes(Handle);

    public bool IsInTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>Ends what is being read, after something has failed in the middle.</summary>
    public void ResetAll()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
        if (_isOwned)
        {
            raw.sqlite3_close_v2(Handle);
        }
    }
}
