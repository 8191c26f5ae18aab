using Workflows.Durable;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Starts executions.</summary>
internal static class Starting
{
    public static StartResult Start(Session session, NewExecution execution)
    {
        if (execution.Events.First != 1)
        {
            throw new InvalidOperationException($"The first event of '{execution.Name}' has the id {execution.Events.First}, and not 1.");
        }

        var machine = session.Machines.Id(execution.Machine);
        var definition = session.Definitions.Id(execution.Definition.Value);

        // A node that is gone cannot own: nobody would ever take it back.
        var owner = execution.Owner is { } node && session.Nodes.Exists(node) ? node : (long?)null;
        if (session.Executions.Insert(execution, owner, machine, definition, session.Now) is not { } id)
        {
            return Existing(session, execution, machine);
        }

        session.Events.Append(id, execution.Events);
        if (owner is null)
        {
            session.Effects.Due();
        }

        return new StartResult(id, IsNew: true, HasSameInput: true, ExecutionStatus.Running, Version: 1, execution.Started);
    }

    /// <summary>Whether the name of an execution is in use.</summary>
    public static bool Exists(Session session, NewExecution execution)
    {
        if (session.Machines.Find(execution.Machine) is not { } machine)
        {
            return false;
        }

        var row = session.Connection.Prepare("SELECT 1 FROM execution WHERE machine = ?1 AND name = ?2").Bind(1, machine).Bind(2, execution.Name);
        var exists = row.Step();
        row.Reset();
        return exists;
    }

    private static StartResult Existing(Session session, NewExecution execution, long machine)
    {
        var row = session.Connection.Prepare("""
            SELECT execution.id, status, ver, started, coalesce(execution.input, payload.input)
            FROM execution LEFT JOIN payload ON payload.execution = execution.id WHERE machine = ?1 AND name = ?2
            """).Bind(1, machine).Bind(2, execution.Name);
        row.Step();
        var result = new StartResult(
            row.Int64(0), IsNew: false, !row.IsNull(4) && row.Span(4).SequenceEqual(execution.Input.Span), (ExecutionStatus)row.Int32(1), row.Int32(2), row.Moment(3));
        row.Reset();
        return result;
    }
}
