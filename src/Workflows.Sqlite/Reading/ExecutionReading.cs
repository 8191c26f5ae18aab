using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Reading;

/// <summary>Executions as their owners need them.</summary>
internal static class ExecutionReading
{
    /// <summary>The whole of an execution; null if there is none.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static StoredExecution? Load(Session session, long id)
    {
        var row = session.Connection.Prepare("""
            SELECT machine, name, definition, status, ver, inbox, owner, events, strikes, redrives, started, deadline, parent, parent_frame, chunk, item,
              coalesce(execution.input, payload.input), stop_asked, stop_error, stop_cause, body
            FROM execution LEFT JOIN payload ON payload.execution = execution.id WHERE execution.id = ?1
            """).Bind(1, id);
        if (!row.Step())
        {
            row.Reset();
            return null;
        }

        var root = row.OptionalBytes(20);
        var machine = row.Int64(0);
        var definition = row.Int64(2);
        var execution = new StoredExecution
        {
            Id = id,
            Machine = "",
            Name = row.Text(1),
            Definition = default,
            Status = (ExecutionStatus)row.Int32(3),
            Version = row.Int32(4),
            Inbox = row.Int32(5),
            Owner = row.OptionalInt64(6),
            Events = row.Int32(7),
            Strikes = row.Int32(8),
            Redrives = row.Int32(9),
            Started = row.Moment(10),
            Deadline = row.OptionalMoment(11),
            Parent = row.OptionalInt64(12),
            ParentFrame = row.Int32(13),
            Chunk = row.IsNull(14) ? null : row.Int32(14),
            Item = row.Int64(15),
            Input = row.OptionalBytes(16) ?? default,
            Stop = row.Int64(17) != 0 ? new StopRequest(row.OptionalText(18), row.OptionalText(19)) : null,
            Frames = [],
        };
        row.Reset();
        return execution with
        {
            Machine = session.Machines.Name(machine),
            Definition = new DefinitionHash(session.Definitions.Name(definition)),
            Frames = session.Frames.Read(id, root),
        };
    }

    /// <summary>What the parent of an execution is told of it.</summary>
    public static ChildEnd Child(Session session, long id, ExecutionEnd end)
    {
        var row = session.Connection.Prepare("""
            SELECT machine, name, coalesce(execution.input, payload.input), started
            FROM execution LEFT JOIN payload ON payload.execution = execution.id WHERE execution.id = ?1
            """).Bind(1, id);
        row.Step();
        var machine = row.Int64(0);
        var child = new ChildEnd(id, "", row.Text(1), end.Status, row.OptionalBytes(2) ?? default, row.Moment(3), end.Stopped);
        row.Reset();
        return child with { Machine = session.Machines.Name(machine) };
    }
}
