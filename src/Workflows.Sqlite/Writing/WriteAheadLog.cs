using SQLitePCL;
using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Writing;

/// <summary>
/// The write-ahead log, as its only writer sees it, who is also the only one to move it to the database: between transactions when it is large, and all of it when there is nothing to write.
/// </summary>
internal sealed class WriteAheadLog(Connection connection, long checkpointBytes)
{
    // SQLITE_DBSTATUS_CACHE_WRITE: the pages that the connection has written, which all go to the log.
    private const int PagesWritten = 9;

    private readonly long _pageSize = connection.Number("PRAGMA page_size");

    // A log may be there from before.
    private bool _isUsed = true;

    /// <summary>Whether there is something in it.</summary>
    public bool IsUsed => _isUsed;

    /// <summary>After a commit: moves the log if it has become large.</summary>
    public void AfterCommit()
    {
        _isUsed = true;
        raw.sqlite3_db_status(connection.Handle, PagesWritten, out var pages, out _, 0);
        if (pages * _pageSize >= checkpointBytes)
        {
            Checkpoint(raw.SQLITE_CHECKPOINT_PASSIVE);
        }
    }

    /// <summary>When there is nothing to write: moves it and makes it empty, if nobody reads.</summary>
    public void WhenIdle() => _isUsed = !Checkpoint(raw.SQLITE_CHECKPOINT_TRUNCATE);

    /// <summary>Somebody else has written.</summary>
    public void Touched() => _isUsed = true;

    private bool Checkpoint(int mode)
    {
        raw.sqlite3_db_status(connection.Handle, PagesWritten, out _, out _, 1);
        var code = raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", mode, out var logged, out var moved);
        if ((code & 0xFF) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            return false;
        }

        return code == raw.SQLITE_OK ? logged == moved : throw SqliteFault.Of(connection, code);
    }
}
