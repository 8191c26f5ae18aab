using Workflows.Durable;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Asks executions to end.</summary>
internal static class Stopping
{
    /// <summary>Asks for the end of an execution; false if it is not open.</summary>
    public static bool Request(Session session, long id, string? error, string? cause)
    {
        if (session.Executions.Guard(id) is not { IsOpen: true } guard)
        {
            return false;
        }

        session.Executions.AskToStop(id, error, cause);
        session.Executions.CountUp(id, guard with { IsStranded = false }, session.Now);
        session.Effects.Touched(id, guard.Owner is not null);
        return true;
    }

    /// <summary>Asks for the end of the open children that an execution, or one of its frames, has waited for.</summary>
    /// <remarks>
    /// They do not tell the parent of their end any longer, since its frame may wait for another one; nor do those that are parked, whose end comes after a redrive.
    /// Only where the parent has ended, a chunk goes on counting its children, for a redrive.
    /// </remarks>
    public static void StopChildren(Session session, long parent, int? frame)
    {
        var children = frame is { } number
            ? session.Executions.Ids("SELECT id FROM execution INDEXED BY execution_parent WHERE parent = ?1 AND parent_frame = ?2 AND status IN (0, 5)", parent, number)
            : session.Executions.Ids("SELECT id FROM execution INDEXED BY execution_parent WHERE parent = ?1 AND status IN (0, 5)", parent);
        foreach (var child in children)
        {
            if (frame is not null || session.Executions.Guard(child) is { Chunk: null })
            {
                session.Executions.Silence(child);
            }

            Request(session, child, StopRequest.OfParent.Error, StopRequest.OfParent.Cause);
        }
    }
}
