using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Tables;

/// <summary>A table that gives long names short numbers, as executions have them.</summary>
/// <param name="connection">The connection.</param>
/// <param name="table">The table.</param>
/// <param name="column">Its column of names.</param>
internal sealed class NameTable(Connection connection, string table, string column)
{
    private readonly Dictionary<string, long> _ids = [];
    private readonly Dictionary<long, string> _names = [];
    private readonly string _find = $"SELECT id FROM {table} WHERE {column} = ?1";
    private readonly string _name = $"SELECT {column} FROM {table} WHERE id = ?1";
    private readonly string _insert = $"INSERT INTO {table} ({column}) VALUES (?1)";

    /// <summary>The number of a name, which gets one if it has none.</summary>
    public long Id(string name)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        connection.Prepare(_insert).Bind(1, name).Run();
        return Remember(connection.LastInsertedId, name);
    }

    /// <summary>The number of a name; null if it has none.</summary>
    public long? Find(string name)
    {
        if (_ids.TryGetValue(name, out var id))
        {
            return id;
        }

        var found = connection.Prepare(_find).Bind(1, name);
        long? stored = found.Step() ? found.Int64(0) : null;
        found.Reset();
        return stored is { } value ? Remember(value, name) : null;
    }

    public string Name(long id)
    {
        if (_names.TryGetValue(id, out var name))
        {
            return name;
        }

        var found = connection.Prepare(_name).Bind(1, id);
        var stored = found.Step() ? found.Text(0) : throw new InvalidDataException("What is stored is damaged: an execution refers to what is not there.");
        found.Reset();
        Remember(id, stored);
        return stored;
    }

    /// <summary>All numbers that were ever given.</summary>
    public IReadOnlyList<long> All()
    {
        var ids = new List<long>();
        var found = connection.Prepare($"SELECT id FROM {table}");
        while (found.Step())
        {
            ids.Add(found.Int64(0));
        }

        found.Reset();
        return ids;
    }

    public void Forget()
    {
        _ids.Clear();
        _names.Clear();
    }

    private long Remember(long id, string name)
    {
        _ids[name] = id;
        _names[id] = name;
        return id;
    }
}
