using System.Diagnostics;
using SQLitePCL;
using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Writing;

/// <summary>
/// The thread that writes. It owns the only connection that may write. Whatever was asked for while it committed is its next transaction: under load many writes share one commit, and alone
/// each has its own at once.
/// </summary>
internal sealed class Writer : IDisposable
{
    /// <summary>How many writes a transaction has at most, so that the first need not wait long for the last.</summary>
    private const int MostInTransaction = 1_000;

    private static readonly TimeSpan IdleBeforeTruncation = TimeSpan.FromSeconds(1);

    private readonly WriteQueue _queue;
    private readonly WriterConnection _connection;
    private readonly Action<bool, IReadOnlyList<long>> _tell;
    private readonly OutsideWrites _outside = new();
    private readonly SqliteStoreOptions _options;
    private readonly Thread _thread;

    /// <param name="options">How.</param>
    /// <param name="tell">Is told, after a commit, whether something is due and whom it concerns.</param>
    public Writer(SqliteStoreOptions options, Action<bool, IReadOnlyList<long>> tell)
    {
        _options = options;
        _tell = tell;
        _queue = new WriteQueue(options.MaxQueuedWrites);
        _connection = new WriterConnection(options);
        _thread = new Thread(Loop) { IsBackground = true, Name = "Workflows.Sqlite writer" };
        _thread.Start();
    }

    public string File => _connection.File;

    /// <summary>Whether the file was opened, and its schema is the newest.</summary>
    public bool HasOpened => _connection.OpenedAs is not null;

    /// <inheritdoc cref="WriterConnection.OpenedAs"/>
    public string? OpenedAs => _connection.OpenedAs;

    public ValueTask<TResult> Write<TArgument, TResult>(Func<Session, TArgument, TResult> body, TArgument argument, CancellationToken cancellationToken, bool isBounded = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var operation = new WriteOperation<TArgument, TResult>(body, argument);
        if (cancellationToken.CanBeCanceled)
        {
            operation.Watch(cancellationToken);
        }

        try
        {
            _queue.Add(operation, isBounded);
        }
        catch
        {
            // The token may live as long as the process.
            operation.Unwatch();
            throw;
        }

        return operation.Task;
    }

    /// <summary>A transaction of the user's own may commit soon, which concerns these.</summary>
    public void Expect(bool isDue, IReadOnlyList<long> nudged)
    {
        _outside.Expect(isDue, nudged);
        _queue.Poke();
    }

    public void Dispose()
    {
        _queue.Close();
        _thread.Join();
    }

    private void Loop()
    {
        List<WriteOperation> batch = [];
        while (_queue.TakeAll(batch, Patience()) is { } taken)
        {
            batch = taken;
            for (var first = 0; first < batch.Count; first += MostInTransaction)
            {
                Write(batch.GetRange(first, Math.Min(MostInTransaction, batch.Count - first)));
            }

            if (batch.Count == 0)
            {
                Guarded(static writer => writer.Idle());
            }

            batch.Clear();
            Guarded(static writer => writer.LookOutside());
        }

        _connection.Dispose();
    }

    private TimeSpan Patience() =>
        _outside.IsExpected ? OutsideWrites.Interval : _connection.HasLog ? IdleBeforeTruncation : Timeout.InfiniteTimeSpan;

    private void Idle()
    {
        if (!_outside.IsExpected)
        {
            _connection.WhenIdle();
        }
    }

    private void LookOutside()
    {
        if (_outside.IsExpected && _connection.Session is { } session && _outside.Look(session.Connection, out var isDue, out var nudged))
        {
            _connection.Touched();
            _tell(isDue, nudged);
        }
    }

    // What is done beside the writes may fail; the next write fails too if that matters. Whatever it is, it must not end the process.
    private void Guarded(Action<Writer> action)
    {
        try
        {
            action(this);
        }
        catch (Exception exception)
        {
            _connection.After(exception);
            Trouble(exception);
        }
    }

    private void Write(List<WriteOperation> operations)
    {
        operations.RemoveAll(static operation => !operation.TryBegin());
        if (operations.Count == 0)
        {
            return;
        }

        Session session;
        try
        {
            session = WriteTogether(operations);
        }
        catch (StoreUnavailableException exception)
        {
            // What is wrong concerns the file, and so all of them.
            Fail(operations, exception);
            return;
        }
        catch (Exception exception) when (operations.Count == 1)
        {
            Fail(operations, exception);
            return;
        }
        catch (Exception)
        {
            // One of them cannot be written: each for itself, so that it fails alone.
            Rollback();
            foreach (var operation in operations)
            {
                Write([operation]);
            }

            return;
        }

        // It is written: nothing from here on may have it written once more.
        Tell(session, operations);
    }

    private Session WriteTogether(List<WriteOperation> operations)
    {
        var session = Begin();
        foreach (var operation in operations)
        {
            operation.Run(session);
        }

        session.Connection.Prepare("COMMIT").Run();
        return session;
    }

    private void Tell(Session session, List<WriteOperation> operations)
    {
        foreach (var operation in operations)
        {
            operation.Complete();
        }

        if (session.Effects is { IsDue: true } or { Nudged.Count: > 0 })
        {
            var (isDue, nudged) = (session.Effects.IsDue, session.Effects.Nudged.ToArray());
            session.Effects.Clear();
            Guarded(writer => writer._tell(isDue, nudged));
        }

        Guarded(static writer => writer._connection.AfterCommit());
    }

    // Somebody else may hold the lock: a transaction of the user's own, a backup.
    private Session Begin()
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var session = _connection.Open();
                session.Connection.Prepare("BEGIN IMMEDIATE").Run();
                return session;
            }
            catch (StoreUnavailableException exception) when (SqliteFault.IsBusy(exception) && Stopwatch.GetElapsedTime(start) < _options.BusyTimeout && !_queue.IsClosed)
            {
            }
        }
    }

    private void Fail(List<WriteOperation> operations, Exception exception)
    {
        Rollback();
        _connection.After(exception);
        foreach (var operation in operations)
        {
            operation.Fail(exception);
        }

        if (exception is StoreException)
        {
            Trouble(exception);
        }
    }

    private void Rollback()
    {
        if (_connection.Session is not { } session)
        {
            return;
        }

        session.Forget();
        if (session.Connection.IsInTransaction)
        {
            raw.sqlite3_exec(session.Connection.Handle, "ROLLBACK");
        }
    }

    private void Trouble(Exception exception) => _options.Listener?.Invoke(new SqliteStoreEvent(SqliteStoreEventKind.Trouble, exception.Message, exception));
}
