using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Reading;

/// <summary>Executions for those who ask.</summary>
internal static class DescriptionReading
{
    private const string Columns = """
        execution.id, execution.machine, name, status, execution.definition, stranded, started, stopped, error, cause, redrives, events, strikes, parent
        """;

    private const string Payloads = "coalesce(execution.input, payload.input), output";

    public static ExecutionDescription? Find(Session session, long id) =>
        One(session, session.Connection.Prepare($"""
            SELECT {Columns}, {Payloads} FROM execution LEFT JOIN payload ON payload.execution = execution.id WHERE execution.id = ?1
            """).Bind(1, id));

    public static ExecutionDescription? Find(Session session, string machine, string name) =>
        session.Machines.Find(machine) is { } number
            ? One(session, session.Connection.Prepare($"""
                SELECT {Columns}, {Payloads} FROM execution LEFT JOIN payload ON payload.execution = execution.id WHERE execution.machine = ?1 AND name = ?2
                """).Bind(1, number).Bind(2, name))
            : null;

    /// <summary>The columns of a list: those of a description, without payloads.</summary>
    public static string ListColumns => Columns;

    public static ExecutionDescription Read(Session session, Statement row, bool hasPayloads) => new()
    {
        Id = row.Int64(0),
        Machine = session.Machines.Name(row.Int64(1)),
        Name = row.Text(2),
        Status = (ExecutionStatus)row.Int32(3),
        Definition = new DefinitionHash(session.Definitions.Name(row.Int64(4))),
        IsStranded = row.Int64(5) != 0,
        Started = row.Moment(6),
        Stopped = row.OptionalMoment(7),
        Error = row.OptionalText(8),
        Cause = row.OptionalText(9),
        Redrives = row.Int32(10),
        Events = row.Int32(11),
        Strikes = row.Int32(12),
        Parent = row.OptionalInt64(13),
        Input = hasPayloads ? row.OptionalBytes(14) ?? default : default,
        Output = hasPayloads ? row.OptionalBytes(15) ?? default : default,
    };

    private static ExecutionDescription? One(Session session, Statement row)
    {
        var found = row.Step() ? Read(session, row, hasPayloads: true) : null;
        row.Reset();
        return found;
    }
}
