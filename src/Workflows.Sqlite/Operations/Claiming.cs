using Workflows.Durable;
using Workflows.Sqlite.Database;
using Workflows.Sqlite.Reading;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Gives executions that are due to a node.</summary>
internal static class Claiming
{
    public static ClaimResult Claim(Session session, ClaimRequest request)
    {
        if (!session.Nodes.Exists(request.Node))
        {
            return new ClaimResult([], null);
        }

        var machines = request.Machines.Select(session.Machines.Find).OfType<long>().Distinct().ToList();
        var now = session.Now;
        var candidates = new List<(long Due, long Id)>();
        if (request.TakesSuspects)
        {
            Find(session.Connection, machines, now, request, candidates, isSuspect: true);
            candidates.Sort();
        }

        if (candidates.Count == 0)
        {
            Find(session.Connection, machines, now, request, candidates, isSuspect: false);
            FindStopped(session.Connection, now, request, candidates);
            candidates.Sort();
        }
        else
        {
            // Alone: what else is due is for a later claim.
            candidates.RemoveRange(1, candidates.Count - 1);
        }

        var executions = new List<StoredExecution>();
        foreach (var (_, id) in candidates.Distinct().Take(request.Limit))
        {
            if (Take(session, id, request.Node) is { } taken)
            {
                executions.Add(taken);
            }
        }

        long? next = null;
        foreach (var machine in machines)
        {
            if (StatisticsReading.NextDue(session.Connection, machine, request.TakesSuspects) is { } due && !(due >= next))
            {
                next = due;
            }
        }

        return new ClaimResult(executions, next is { } ticks ? Moments.FromTicks(ticks) : null) { DueSince = candidates is [var first, ..] ? Moments.FromTicks(first.Due) : null };
    }

    private static void Find(Connection connection, List<long> machines, long now, ClaimRequest request, List<(long Due, long Id)> candidates, bool isSuspect)
    {
        foreach (var machine in machines)
        {
            var rows = connection.Prepare(isSuspect
                ? "SELECT due, id FROM execution INDEXED BY execution_suspect WHERE status = 0 AND owner IS NULL AND machine = ?1 AND due <= ?2 AND strikes >= 2 AND stop_asked = 0 ORDER BY due LIMIT ?3"
                : "SELECT due, id FROM execution INDEXED BY execution_open WHERE status = 0 AND owner IS NULL AND machine = ?1 AND due <= ?2 AND strikes < 2 ORDER BY due LIMIT ?3")
                .Bind(1, machine).Bind(2, now).Bind(3, isSuspect ? 1 : request.Limit);
            while (rows.Step())
            {
                candidates.Add((rows.Int64(0), rows.Int64(1)));
            }

            rows.Reset();
        }
    }

    // Whoever owns one can end it, whatever its workflow is and however it stands.
    private static void FindStopped(Connection connection, long now, ClaimRequest request, List<(long Due, long Id)> candidates)
    {
        var rows = connection.Prepare("SELECT due, id FROM execution INDEXED BY execution_stopped WHERE stop_asked = 1 AND status = 0 AND owner IS NULL AND due <= ?1 LIMIT ?2")
            .Bind(1, now).Bind(2, request.Limit);
        while (rows.Step())
        {
            candidates.Add((rows.Int64(0), rows.Int64(1)));
        }

        rows.Reset();
    }

    private static StoredExecution? Take(Session session, long id, long node)
    {
        StoredExecution execution;
        try
        {
            execution = ExecutionReading.Load(session, id) ?? throw new InvalidDataException($"What is stored is damaged: execution {id} is due and not there.");
        }
        catch (InvalidDataException exception)
        {
            // One that cannot be read must not keep the others from being run.
            session.Connection.ResetAll();
            Stopping.StopChildren(session, id, frame: null);
            session.Frames.CloseAll(id);
            session.Executions.Park(id, exception.Message, session.Now);
            return null;
        }

        session.Executions.SetOwner(id, node, due: null, execution.Strikes);
        return execution with { Owner = node, Version = execution.Version + 1 };
    }
}
