using Workflows.Durable;
using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Tables;

/// <summary>
/// The rows of executions. There is a statement for each thing that happens to them, which names the columns that change with it: an index that has none of them is not touched.
/// </summary>
internal sealed class ExecutionTable(Connection connection)
{
    /// <summary>Inputs up to this size are in the row; larger ones are not written again each time that the row is.</summary>
    private const int LargestInlineInput = 256;

    private Statement? _guard;
    private Statement? _hold;
    private Statement? _holdIf;

    /// <summary>What guards an execution; null if there is none.</summary>
    public ExecutionGuard? Guard(long id)
    {
        var row = (_guard ??= connection.Prepare("SELECT status, ver, inbox, events, strikes, owner, stranded, parent, parent_frame, chunk, tells FROM execution WHERE id = ?1")).Bind(1, id);
        ExecutionGuard? guard = row.Step()
            ? new ExecutionGuard(
                (ExecutionStatus)row.Int32(0), row.Int32(1), row.Int32(2), row.Int32(3), row.Int32(4), row.OptionalInt64(5), row.Int64(6) != 0, row.OptionalInt64(7), row.Int32(8),
                row.IsNull(9) ? null : row.Int32(9), row.Int64(10) != 0)
            : null;
        row.Reset();
        return guard;
    }

    /// <summary>Inserts an execution; null if there is one of its name.</summary>
    public long? Insert(NewExecution added, long? owner, long machine, long definition, long now)
    {
        var inline = added.Input.Length <= LargestInlineInput;
        var inserted = connection.Prepare("""
            INSERT INTO execution (events, owner, due, machine, definition, started, deadline, parent, parent_frame, chunk, item, tells, name, input, body)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) ON CONFLICT DO NOTHING
            """)
            .Bind(1, added.Events.Count)
            .Bind(2, owner)
            .Bind(3, owner is null ? now : null)
            .Bind(4, machine)
            .Bind(5, definition)
            .Bind(6, added.Started.UtcTicks)
            .Bind(7, added.Deadline?.UtcTicks)
            .Bind(8, added.Parent)
            .Bind(9, added.Parent is null ? null : added.ParentFrame)
            .Bind(10, added.Chunk)
            .Bind(11, added.Chunk is null ? null : added.Item)
            .Bind(12, added.Parent is null ? 0 : 1)
            .Bind(13, added.Name)
            .Bind(14, inline ? added.Input : (ReadOnlyMemory<byte>?)null)
            .Bind(15, added.Root.Span)
            .Run();
        if (inserted == 0)
        {
            return null;
        }

        var id = connection.LastInsertedId;
        if (!inline)
        {
            connection.Prepare("INSERT INTO payload (execution, input) VALUES (?1, ?2)").Bind(1, id).Bind(2, added.Input.Span).Run();
        }

        return id;
    }

    /// <summary>A commit of an owner that stays one.</summary>
    public void Hold(long id, int version, int inbox, int events, int strikes, ReadOnlyMemory<byte>? body) =>
        (_hold ??= connection.Prepare("UPDATE execution SET ver = ?2, inbox = ?3, events = ?4, strikes = ?5, body = coalesce(?6, body) WHERE id = ?1"))
            .Bind(1, id).Bind(2, version).Bind(3, inbox).Bind(4, events).Bind(5, strikes).Bind(6, body).Run();

    /// <summary>The same for one that runs, is owned, and has this version, as many events, and nothing in its inbox; false if it is not so.</summary>
    public bool HoldIf(long id, int version, int events, int added, ReadOnlyMemory<byte>? body) =>
        (_holdIf ??= connection.Prepare("""
            UPDATE execution SET ver = ?2 + 1, events = ?3 + ?4, strikes = 0, body = coalesce(?5, body)
            WHERE id = ?1 AND ver = ?2 AND events = ?3 AND status = 0 AND inbox = 0 AND owner IS NOT NULL
            """))
            .Bind(1, id).Bind(2, version).Bind(3, events).Bind(4, added).Bind(5, body).Run() == 1;

    /// <summary>A commit after which it is nobody's.</summary>
    public void Release(long id, int version, int inbox, int events, int strikes, ReadOnlyMemory<byte>? body, long? due, bool isStranded) =>
        connection.Prepare("""
            UPDATE execution SET ver = ?2, inbox = ?3, events = ?4, strikes = ?5, body = coalesce(?6, body), owner = NULL, due = ?7, stranded = ?8 WHERE id = ?1
            """)
            .Bind(1, id).Bind(2, version).Bind(3, inbox).Bind(4, events).Bind(5, strikes).Bind(6, body).Bind(7, due).Bind(8, isStranded ? 1 : 0).Run();

    /// <summary>A commit that ends it. Its body is what is kept for a redrive.</summary>
    public void End(long id, int version, int events, int strikes, ReadOnlyMemory<byte>? body, ExecutionEnd end, bool tellsParent) =>
        connection.Prepare("""
            UPDATE execution SET ver = ?2, inbox = 0, tells = ?3, events = ?4, strikes = ?5, body = ?6, owner = NULL, due = NULL, stranded = 0,
              status = ?7, output = ?8, error = ?9, cause = ?10, stopped = ?11,
              stop_asked = 0, stop_error = NULL, stop_cause = NULL WHERE id = ?1
            """)
            .Bind(1, id).Bind(2, version).Bind(3, tellsParent ? 1 : 0).Bind(4, events).Bind(5, strikes).Bind(6, body)
            .Bind(7, (int)end.Status).BindUnlessEmpty(8, end.Output).Bind(9, end.Error).Bind(10, end.Cause).Bind(11, end.Stopped.UtcTicks).Run();

    /// <summary>Parks it: what is stored of it cannot be read.</summary>
    public void Park(long id, string cause, long now) =>
        connection.Prepare("""
            UPDATE execution SET ver = ver + 1, inbox = 0, status = 5, owner = NULL, due = NULL, stranded = 0, error = 'States.Runtime', cause = ?2, stopped = ?3,
              stop_asked = 0, stop_error = NULL, stop_cause = NULL WHERE id = ?1
            """)
            .Bind(1, id).Bind(2, cause).Bind(3, now).Run();

    /// <summary>The body of frame 0; null for none.</summary>
    public ReadOnlyMemory<byte>? Body(long id)
    {
        var row = connection.Prepare("SELECT body FROM execution WHERE id = ?1").Bind(1, id);
        var body = row.Step() ? row.OptionalBytes(0) : (ReadOnlyMemory<byte>?)null;
        row.Reset();
        return body;
    }

    /// <summary>Opens it again; its owner is nobody, and what asked for its end is forgotten.</summary>
    public void Reopen(long id, long? deadline, bool tellsParent) =>
        connection.Prepare("""
            UPDATE execution SET status = 0, redrives = redrives + 1, strikes = 0, deadline = ?2, tells = ?3, stopped = NULL, output = NULL, error = NULL, cause = NULL,
              stop_asked = 0, stop_error = NULL, stop_cause = NULL WHERE id = ?1
            """)
            .Bind(1, id).Bind(2, deadline).Bind(3, tellsParent ? 1 : 0).Run();

    public void SetDeadline(long id, long deadline) => connection.Prepare("UPDATE execution SET deadline = ?2 WHERE id = ?1").Bind(1, id).Bind(2, deadline).Run();

    /// <summary>Its end is not to be told to its parent.</summary>
    public void Silence(long id) => connection.Prepare("UPDATE execution SET tells = 0 WHERE id = ?1").Bind(1, id).Run();

    public void SetDefinition(long id, long definition) => connection.Prepare("UPDATE execution SET definition = ?2 WHERE id = ?1").Bind(1, id).Bind(2, definition).Run();

    /// <summary>Something from outside: one more in the inbox, and due at once if nobody owns it.</summary>
    public void CountUp(long id, in ExecutionGuard guard, long now)
    {
        if (guard.Owner is not null || guard.IsStranded)
        {
            connection.Prepare("UPDATE execution SET inbox = inbox + 1 WHERE id = ?1").Bind(1, id).Run();
        }
        else
        {
            connection.Prepare("UPDATE execution SET inbox = inbox + 1, due = ?2 WHERE id = ?1").Bind(1, id).Bind(2, now).Run();
        }
    }

    /// <summary>Gives it to a node, or to nobody.</summary>
    public void SetOwner(long id, long? owner, long? due, int strikes) =>
        connection.Prepare("UPDATE execution SET ver = ver + 1, owner = ?2, due = ?3, strikes = ?4 WHERE id = ?1").Bind(1, id).Bind(2, owner).Bind(3, due).Bind(4, strikes).Run();

    /// <summary>Asks for its end: who asked first is remembered.</summary>
    public void AskToStop(long id, string? error, string? cause) =>
        connection.Prepare("UPDATE execution SET stop_asked = 1, stop_error = ?2, stop_cause = ?3 WHERE id = ?1 AND stop_asked = 0")
            .Bind(1, id).Bind(2, error).Bind(3, cause).Run();

    /// <summary>The ids that a query gives; its parameters are numbers.</summary>
    public IReadOnlyList<long> Ids(string sql, params ReadOnlySpan<long> parameters)
    {
        var rows = connection.Prepare(sql);
        for (var i = 0; i < parameters.Length; i++)
        {
            rows.Bind(i + 1, parameters[i]);
        }

        var ids = new List<long>();
        while (rows.Step())
        {
            ids.Add(rows.Int64(0));
        }

        rows.Reset();
        return ids;
    }

    /// <summary>Forgets it and all that belongs to it.</summary>
    public void Delete(long id)
    {
        DeleteParts(id);
        connection.Prepare("DELETE FROM execution WHERE id = ?1").Bind(1, id).Run();
    }

    /// <summary>Forgets its events and payloads.</summary>
    public void Sweep(long id)
    {
        DeleteParts(id);
        connection.Prepare("UPDATE execution SET swept = 1, input = NULL, output = NULL, body = NULL WHERE id = ?1").Bind(1, id).Run();
    }

    private void DeleteParts(long id)
    {
        connection.Prepare("DELETE FROM event WHERE execution = ?1").Bind(1, id).Run();
        connection.Prepare("DELETE FROM payload WHERE execution = ?1").Bind(1, id).Run();
        connection.Prepare("DELETE FROM frame WHERE execution = ?1").Bind(1, id).Run();
        connection.Prepare("DELETE FROM chunk WHERE execution = ?1").Bind(1, id).Run();
    }
}
