using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Reading;

/// <summary>What there is of everything, out of indexes alone.</summary>
internal static class StatisticsReading
{
    public static StoreStatistics Read(Session session)
    {
        var connection = session.Connection;
        return new StoreStatistics(
            connection.Number("SELECT count(*) FROM execution INDEXED BY execution_open WHERE status = 0"),
            connection.Number("SELECT count(*) FROM execution INDEXED BY execution_open WHERE status = 0 AND owner > 0"),
            connection.Number("SELECT count(*) FROM execution INDEXED BY execution_stranded WHERE stranded = 1"),
            connection.Number("SELECT count(*) FROM execution INDEXED BY execution_failed WHERE status >= 2 AND status = 5"),
            OldestDue(session));
    }

    public static IReadOnlyList<(DefinitionHash Definition, string Machine, long Executions)> UsedDefinitions(Session session)
    {
        var used = new List<(long Definition, long Machine, long Executions)>();
        var rows = session.Connection.Prepare("SELECT definition, machine, count(*) FROM execution INDEXED BY execution_open WHERE status = 0 GROUP BY definition, machine");
        while (rows.Step())
        {
            used.Add((rows.Int64(0), rows.Int64(1), rows.Int64(2)));
        }

        rows.Reset();
        return
        [
            .. used
                .Select(each => (Definition: new DefinitionHash(session.Definitions.Name(each.Definition)), Machine: session.Machines.Name(each.Machine), each.Executions))
                .OrderBy(static each => each.Machine, StringComparer.Ordinal)
                .ThenBy(static each => each.Definition.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>When the next of a machine's executions is due that nobody owns.</summary>
    public static long? NextDue(Connection connection, long machine, bool takesSuspects)
    {
        var row = connection.Prepare(takesSuspects
            ? "SELECT due FROM execution INDEXED BY execution_open WHERE status = 0 AND owner IS NULL AND machine = ?1 AND due IS NOT NULL ORDER BY due LIMIT 1"
            : "SELECT due FROM execution INDEXED BY execution_open WHERE status = 0 AND owner IS NULL AND machine = ?1 AND due IS NOT NULL AND strikes < 2 ORDER BY due LIMIT 1").Bind(1, machine);
        var due = row.Step() ? row.Int64(0) : (long?)null;
        row.Reset();
        return due;
    }

    private static DateTimeOffset? OldestDue(Session session)
    {
        long? oldest = null;
        foreach (var machine in session.Machines.All())
        {
            if (NextDue(session.Connection, machine, takesSuspects: true) is { } due && due <= session.Now && !(due >= oldest))
            {
                oldest = due;
            }
        }

        return oldest is { } ticks ? Moments.FromTicks(ticks) : null;
    }
}
