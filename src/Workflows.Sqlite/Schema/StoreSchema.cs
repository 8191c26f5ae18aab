using System.Globalization;
using Workflows.Durable;
using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Schema;

/// <summary>Brings a database to the newest schema. Its version is SQLite's <c>user_version</c>.</summary>
internal static class StoreSchema
{
    /// <summary>What tells a store from other databases: SQLite's <c>application_id</c>, "WFLW".</summary>
    private const long ApplicationId = 0x57464C57;

    private static readonly string[] Scripts = [SchemaScript1.Sql, SchemaScript2.Sql, SchemaScript3.Sql];

    public static int Newest => Scripts.Length;

    /// <summary>Brings the database to the newest version, each step in a transaction of its own with the number of its version.</summary>
    /// <returns>The version that it had; 0 if it was empty.</returns>
    /// <exception cref="StoreVersionException">It is newer than what is known here.</exception>
    public static int Upgrade(Connection connection)
    {
        var found = RefuseNewer(connection);
        if (found < Newest || connection.Number("PRAGMA application_id") != ApplicationId)
        {
            RefuseForeign(connection, found);
            for (var version = (int)found; version < Newest; version++)
            {
                Apply(connection, version);
            }
        }

        return (int)found;
    }

    /// <summary>The version that it has. Nothing is changed.</summary>
    /// <exception cref="StoreVersionException">It is newer than what is known here.</exception>
    public static long RefuseNewer(Connection connection)
    {
        var found = connection.Number("PRAGMA user_version");
        return found <= Newest ? found : throw new StoreVersionException(connection.File, found, Newest);
    }

    private static void Apply(Connection connection, int version)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            connection.Execute(Scripts[version]);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1}; COMMIT"));
        }
        catch
        {
            if (connection.IsInTransaction)
            {
                connection.Execute("ROLLBACK");
            }

            throw;
        }
    }

    // The user's own tables may be in the file, which is what lets one transaction write both; but not somebody else's with the names of ours.
    private static void RefuseForeign(Connection connection, long version)
    {
        var isOurs = connection.Number("PRAGMA application_id") == ApplicationId;
        if (isOurs == (version > 0) && (isOurs || connection.Number("SELECT count(*) FROM sqlite_schema WHERE name IN ('execution', 'event', 'frame', 'node', 'machine', 'definition')") == 0))
        {
            return;
        }

        throw new StoreDamagedException($"'{connection.File}' is a database of another program, which has tables or a version of its own. Give the store a file of its own.");
    }
}
