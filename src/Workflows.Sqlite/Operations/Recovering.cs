using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Nodes that come and go, and what becomes of what they own.</summary>
internal static class Recovering
{
    private const string OwnedBy = "SELECT id FROM execution INDEXED BY execution_open WHERE status = 0 AND owner = ?1 LIMIT ?2";

    /// <summary>A new node.</summary>
    /// <param name="session">The session.</param>
    /// <param name="name">Its name.</param>
    /// <param name="lease">Its lease.</param>
    /// <param name="alive">The nodes of this process; all others are of processes that are dead, since they do not have the lock of the file.</param>
    public static long Open(Session session, string name, TimeSpan lease, IReadOnlyCollection<long> alive)
    {
        foreach (var node in session.Nodes.All())
        {
            if (!alive.Contains(node))
            {
                Release(session, node, int.MaxValue, isLost: true);
                session.Nodes.Delete(node);
            }
        }

        return session.Nodes.Insert(name, session.Now + lease.Ticks);
    }

    /// <summary>Releases what a node owns, and forgets it.</summary>
    public static bool Close(Session session, long node)
    {
        Release(session, node, int.MaxValue, isLost: false);
        session.Nodes.Delete(node);
        return true;
    }

    /// <summary>Releases executions of nodes whose lease is over.</summary>
    public static int Recover(Session session, int limit)
    {
        var released = 0;
        foreach (var node in session.Nodes.Expired(session.Now))
        {
            var count = Release(session, node, limit - released, isLost: true);
            released += count;
            if (session.Executions.Ids(OwnedBy, node, 1).Count > 0)
            {
                break;
            }

            session.Nodes.Delete(node);
        }

        return released;
    }

    private static int Release(Session session, long node, int limit, bool isLost)
    {
        var owned = session.Executions.Ids(OwnedBy, node, limit);
        var now = session.Now;
        foreach (var id in owned)
        {
            var strikes = session.Executions.Guard(id)!.Value.Strikes + (isLost ? 1 : 0);

            // What ends processes again and again comes back more and more slowly.
            var delay = isLost && strikes >= 2 ? (1L << Math.Min(strikes, 20)) * TimeSpan.TicksPerSecond : 0;
            session.Executions.SetOwner(id, owner: null, now + delay, strikes);
        }

        if (owned.Count > 0)
        {
            session.Effects.Due();
        }

        return owned.Count;
    }
}
