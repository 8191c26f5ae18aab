using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Tables;

/// <summary>The nodes with their leases.</summary>
internal sealed class NodeTable(Connection connection)
{
    public long Insert(string name, long leaseUntil)
    {
        connection.Prepare("INSERT INTO node (name, lease_until) VALUES (?1, ?2)").Bind(1, name).Bind(2, leaseUntil).Run();
        return connection.LastInsertedId;
    }

    public bool Renew(long id, long leaseUntil) => connection.Prepare("UPDATE node SET lease_until = ?2 WHERE id = ?1").Bind(1, id).Bind(2, leaseUntil).Run() > 0;

    public bool Exists(long id)
    {
        var row = connection.Prepare("SELECT 1 FROM node WHERE id = ?1").Bind(1, id);
        var exists = row.Step();
        row.Reset();
        return exists;
    }

    public void Delete(long id) => connection.Prepare("DELETE FROM node WHERE id = ?1").Bind(1, id).Run();

    /// <summary>Those whose lease is over.</summary>
    public IReadOnlyList<long> Expired(long now) => Ids(connection.Prepare("SELECT id FROM node WHERE lease_until <= ?1 ORDER BY id").Bind(1, now));

    public IReadOnlyList<long> All() => Ids(connection.Prepare("SELECT id FROM node ORDER BY id"));

    private static List<long> Ids(Statement rows)
    {
        var ids = new List<long>();
        while (rows.Step())
        {
            ids.Add(rows.Int64(0));
        }

        rows.Reset();
        return ids;
    }
}
