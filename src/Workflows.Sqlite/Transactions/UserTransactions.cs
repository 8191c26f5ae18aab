using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Tables;
using Workflows.Sqlite.Writing;

namespace Workflows.Sqlite.Transactions;

/// <summary>Writes within a transaction that the user has begun on a connection of his own to the store's file.</summary>
internal sealed class UserTransactions(Writer writer, TimeProvider clock)
{
    private const string Savepoint = "workflows_store";

    public TResult Run<TArgument, TResult>(DbTransaction transaction, Func<Session, TArgument, TResult> body, TArgument argument, out bool isDue, out IReadOnlyList<long> nudged)
    {
        using var session = new Session(Connection.Borrow(Handle(transaction), writer.File), clock);

        // Nobody but the store's writer moves the log to the database.
        raw.sqlite3_wal_autocheckpoint(session.Connection.Handle, 0);
        session.Connection.Execute($"SAVEPOINT {Savepoint}");
        try
        {
            var result = body(session, argument);
            session.Connection.Execute($"RELEASE {Savepoint}");
            isDue = session.Effects.IsDue;
            nudged = [.. session.Effects.Nudged];
            return result;
        }
        catch
        {
            session.Connection.ResetAll();
            raw.sqlite3_exec(session.Connection.Handle, $"ROLLBACK TO {Savepoint}; RELEASE {Savepoint}");
            throw;
        }
    }

    private sqlite3 Handle(DbTransaction transaction)
    {
        if (transaction is not SqliteTransaction { Connection: { Handle: { } handle } })
        {
            throw new ArgumentException("The transaction is over, or not one of Microsoft.Data.Sqlite.", nameof(transaction));
        }

        var other = raw.sqlite3_db_filename(handle, "main").utf8_to_string();
        return !string.IsNullOrEmpty(other) && (other == writer.OpenedAs || DatabaseFile.FullPath(other) == writer.File)
            ? handle
            : throw new ArgumentException($"The transaction is one of '{other}', and executions are in '{writer.File}'. Only a transaction of the same file can write both.", nameof(transaction));
    }
}
