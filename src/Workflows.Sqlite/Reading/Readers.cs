using System.Collections.Concurrent;
using SQLitePCL;
using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Reading;

/// <summary>Connections that only read, each used by one caller at a time, with a short transaction for each reading: a long one would keep the write-ahead log from being emptied.</summary>
internal sealed class Readers(string file, SqliteStoreOptions options) : IDisposable
{
    private const int MostKept = 4;
    private const long CacheKibibytes = 2_048;

    private readonly ConcurrentBag<Session> _idle = [];
    private bool _isClosed;

    public TResult Read<TArgument, TResult>(Func<Session, TArgument, TResult> body, TArgument argument)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(SqliteStore));
        var session = _idle.TryTake(out var idle) ? idle : Open();
        var isGood = false;
        try
        {
            session.Connection.Prepare("BEGIN").Run();
            var result = body(session, argument);
            isGood = true;
            return result;
        }
        catch (Exception exception) when (exception is not StoreException)
        {
            isGood = true;
            throw;
        }
        finally
        {
            Return(session, isGood);
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private Session Open()
    {
        var connection = Connection.Open(file, isReadOnly: true, options.BusyTimeout);
        connection.Pragma("cache_size", -CacheKibibytes);
        return new Session(connection, options.TimeProvider);
    }

    private void Return(Session session, bool isGood)
    {
        session.Connection.ResetAll();
        if (!isGood || _isClosed || _idle.Count >= MostKept || raw.sqlite3_exec(session.Connection.Handle, "COMMIT") != raw.SQLITE_OK)
        {
            session.Dispose();
            return;
        }

        _idle.Add(session);
    }
}
