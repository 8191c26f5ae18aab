using Workflows.Durable;
using Workflows.Sqlite.Tables;

namespace Workflows.Sqlite.Operations;

/// <summary>Definitions, and executions that none of them can go on with.</summary>
internal static class Defining
{
    /// <summary>Keeps a definition; one that is known is left as it is.</summary>
    public static bool Save(Session session, StoredDefinition definition)
    {
        var id = session.Definitions.Id(definition.Hash.Value);
        return session.Connection.Prepare("UPDATE definition SET machine = ?2, asl = ?3, states = ?4 WHERE id = ?1 AND asl IS NULL")
            .Bind(1, id).Bind(2, definition.Machine).Bind(3, definition.Asl).Bind(4, definition.States).Run() > 0;
    }

    /// <summary>A definition; null if it was not saved, even if an execution refers to it.</summary>
    public static StoredDefinition? Find(Session session, DefinitionHash hash)
    {
        var row = session.Connection.Prepare("SELECT machine, asl, states FROM definition WHERE hash = ?1 AND asl IS NOT NULL").Bind(1, hash.Value);
        var definition = row.Step() ? new StoredDefinition(hash, row.Text(0), row.Text(1), row.Text(2)) : null;
        row.Reset();
        return definition;
    }

    /// <summary>Makes the stranded executions of some machines due.</summary>
    public static bool Unstrand(Session session, IReadOnlyCollection<string> machines)
    {
        var count = 0;
        foreach (var machine in machines)
        {
            if (session.Machines.Find(machine) is { } number)
            {
                count += session.Connection.Prepare("UPDATE execution INDEXED BY execution_stranded SET stranded = 0, due = ?2 WHERE stranded = 1 AND machine = ?1")
                    .Bind(1, number).Bind(2, session.Now).Run();
            }
        }

        if (count > 0)
        {
            session.Effects.Due();
        }

        return count > 0;
    }
}
