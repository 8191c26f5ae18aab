using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Reading;

/// <summary>Lists of executions, the latest first; of those that started in one moment, that with the larger id. The next page begins after the last of the one before, so what starts meanwhile moves nothing.</summary>
internal static class ListReading
{
    /// <summary>Up to so many open executions are sorted; where there are more, walking back from the latest finds some soon.</summary>
    private const int FewOpen = 10_000;

    public static ExecutionPage Read(Session session, ExecutionFilter filter)
    {
        var limit = filter.Limit;
        long? machine = null;
        if (filter.Machine is { } name)
        {
            machine = session.Machines.Find(name);
            if (machine is null)
            {
                return new ExecutionPage([], null);
            }
        }

        var rows = session.Connection.Prepare(Sql(session, filter, machine)).Bind(1, limit + 1);
        Bind(rows, filter, machine);
        var executions = new List<ExecutionDescription>();
        while (rows.Step())
        {
            executions.Add(DescriptionReading.Read(session, rows, hasPayloads: false));
        }

        rows.Reset();
        if (executions.Count <= limit)
        {
            return new ExecutionPage(executions, null);
        }

        executions.RemoveAt(limit);
        var last = executions[^1];
        return new ExecutionPage(executions, PagePosition.Of(last).ToString());
    }

    // The parameters are numbered by what they are, so that equal filters are one prepared statement.
    private static string Sql(Session session, ExecutionFilter filter, long? machine)
    {
        var conditions = new List<string> { "1" };
        Add(machine is not null, "execution.machine = ?2");
        Add(filter.Status is ExecutionStatus.Running, "status = 0");
        Add(filter.Status is not null and not ExecutionStatus.Running and not ExecutionStatus.Succeeded, "status >= 2");
        Add(filter.Status is not null and not ExecutionStatus.Running, "status = ?3");
        Add(filter.OnlyStranded, "stranded = 1");
        Add(filter.NamePrefix is { Length: > 0 }, "name >= ?4 AND name < ?5");
        Add(filter.StartedFrom is not null, "started >= ?6");
        Add(filter.StartedBefore is not null, "started < ?7");
        Add(filter.Parent is not null, "parent = ?8");
        Add(filter.After is not null, "started <= ?9 AND (started < ?9 OR execution.id < ?10)");
        return $"SELECT {DescriptionReading.ListColumns} FROM execution {Index(session, filter, machine)} WHERE {string.Join(" AND ", conditions)} ORDER BY started DESC, execution.id DESC LIMIT ?1";

        void Add(bool isThere, string condition)
        {
            if (isThere)
            {
                conditions.Add(condition);
            }
        }
    }

    // SQLite has no statistics of the table, and would guess.
    private static string Index(Session session, ExecutionFilter filter, long? machine) => filter switch
    {
        { OnlyStranded: true } => "INDEXED BY execution_stranded",
        { Parent: not null } => "INDEXED BY execution_parent",
        { Status: not null and not ExecutionStatus.Running and not ExecutionStatus.Succeeded } => "INDEXED BY execution_failed",
        { NamePrefix.Length: > 0, Machine: not null } => "INDEXED BY execution_name",
        { Status: ExecutionStatus.Running } when HasFewOpen(session) => "INDEXED BY execution_open",
        _ when machine is not null => "INDEXED BY execution_machine",
        _ => "INDEXED BY execution_started",
    };

    private static bool HasFewOpen(Session session) =>
        session.Connection.Number($"SELECT count(*) FROM (SELECT 1 FROM execution INDEXED BY execution_open WHERE status = 0 LIMIT {FewOpen + 1})") <= FewOpen;

    private static void Bind(Statement rows, ExecutionFilter filter, long? machine)
    {
        Number(2, machine);
        Number(3, filter.Status is { } status and not ExecutionStatus.Running ? (long)status : null);
        if (filter.NamePrefix is { Length: > 0 } prefix)
        {
            // No character is after this one.
            rows.Bind(4, prefix).Bind(5, prefix + "\U0010FFFF");
        }

        Number(6, filter.StartedFrom?.UtcTicks);
        Number(7, filter.StartedBefore?.UtcTicks);
        Number(8, filter.Parent);
        if (filter.After is { } after)
        {
            var (started, id) = PagePosition.Parse(after);
            rows.Bind(9, started).Bind(10, id);
        }

        void Number(int parameter, long? value)
        {
            if (value is { } number)
            {
                rows.Bind(parameter, number);
            }
        }
    }
}
