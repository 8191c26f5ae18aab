using Workflows.Durable;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Forgets what is no longer needed.</summary>
internal static class Forgetting
{
    private const int Few = 200;

    /// <summary>Forgets the events and payloads of executions that ended before a moment, and the executions themselves that ended before another.</summary>
    /// <remarks>Not those that a Distributed Map which still runs has yet to read, nor those that are parked and for which a parent waits.</remarks>
    public static int Sweep(Session session, long historyBefore, long executionsBefore, int limit)
    {
        const string Ended = "SELECT id FROM execution INDEXED BY execution_expiry WHERE status <> 0 AND swept = ?1 AND stopped < ?2 "
            + "AND NOT ((chunk IS NOT NULL OR (status = 5 AND tells = 1)) AND EXISTS (SELECT 1 FROM execution AS above WHERE above.id = execution.parent AND above.status = 0)) ORDER BY stopped LIMIT ?3";
        var touched = 0;
        foreach (var swept in (ReadOnlySpan<int>)[1, 0])
        {
            foreach (var id in session.Executions.Ids(Ended, swept, executionsBefore, limit - touched))
            {
                session.Executions.Delete(id);
                touched++;
            }
        }

        foreach (var id in session.Executions.Ids(Ended, 0, historyBefore, limit - touched))
        {
            session.Executions.Sweep(id);
            touched++;
        }

        return touched;
    }

    /// <summary>Forgets the children of a chunk that have succeeded: what is left of them is in the chunk's body.</summary>
    public static void SucceededChildren(Session session, long parent, MapChunk chunk)
    {
        const string Succeeded = "SELECT id FROM execution INDEXED BY execution_parent WHERE parent = ?1 AND parent_frame = ?2 AND chunk = ?3 AND status = 1 LIMIT ?4";
        while (session.Executions.Ids(Succeeded, parent, chunk.Frame, chunk.Number, Few) is { Count: > 0 } children)
        {
            foreach (var child in children)
            {
                session.Executions.Delete(child);
            }
        }
    }
}
