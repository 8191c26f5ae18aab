using Microsoft.Data.Sqlite;
using SQLitePCL;
using Workflows.Durable;

namespace Workflows.Sqlite.Database;

/// <summary>What SQLite's result codes are to those who use a store.</summary>
internal static class SqliteFault
{
    private const int PrimaryCode = 0xFF;

    public static Exception Of(Connection connection, int code)
    {
        var said = raw.sqlite3_errmsg(connection.Handle).utf8_to_string() ?? "";
        return Of(connection.File, code, said);
    }

    public static Exception Of(string file, int code, string said)
    {
        var inner = new SqliteException($"SQLite Error {code & PrimaryCode}: '{said}'.", code & PrimaryCode, code);
        return (code & PrimaryCode) switch
        {
            raw.SQLITE_FULL => Unavailable($"The disk of '{file}' is full. Nothing that was acknowledged is lost; the store goes on when there is space.", inner),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                Unavailable($"'{file}' is locked by another program, or by a transaction that has been open for too long. The store goes on when the lock is gone.", inner),
            raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
                Unavailable($"'{file}' cannot be written. Give this process the right to write the file and its folder; the store then goes on.", inner),
            raw.SQLITE_CANTOPEN => Unavailable($"'{file}' cannot be opened. Look whether its folder exists, and this process may write it.", inner),
            raw.SQLITE_IOERR => Unavailable($"The disk of '{file}' cannot be read or written: {said}. The store goes on when it can.", inner),
            raw.SQLITE_NOMEM => Unavailable($"There is no memory to read or write '{file}'.", inner),
            raw.SQLITE_INTERRUPT => Unavailable($"Work on '{file}' was interrupted.", inner),
            raw.SQLITE_CORRUPT => Damaged(file, said, inner),
            raw.SQLITE_NOTADB => new StoreDamagedException($"'{file}' is not a database of SQLite, or its first page is damaged. Look at the path, or restore a copy.", inner),
            _ => new InvalidOperationException($"SQLite refuses a statement on '{file}': {said}.", inner),
        };
    }

    public static StoreDamagedException Damaged(string file, string where, Exception? inner = null) =>
        new($"'{file}' is damaged: {where}. Stop the process, keep a copy, and restore a backup, or save what can be read with \"sqlite3 '{file}' .recover\".", inner);

    /// <summary>Whether a connection is better opened anew after it.</summary>
    public static bool EndsConnection(Exception exception) => exception switch
    {
        StoreDamagedException => true,
        StoreUnavailableException { InnerException: SqliteException inner } => inner.SqliteErrorCode is raw.SQLITE_IOERR or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM,
        _ => false,
    };

    /// <summary>Whether the database was locked by somebody.</summary>
    public static bool IsBusy(Exception exception) =>
        exception is StoreUnavailableException { InnerException: SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } };

    private static StoreUnavailableException Unavailable(string message, SqliteException inner) => new(message, inner);
}
