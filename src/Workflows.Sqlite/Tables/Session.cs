using Workflows.Sqlite.Database;

namespace Workflows.Sqlite.Tables;

/// <summary>A connection with the tables of the store, and what a transaction on it leads to outside.</summary>
/// <param name="connection">The connection.</param>
/// <param name="clock">Says what is due.</param>
internal sealed class Session(Connection connection, TimeProvider clock) : IDisposable
{
    public Connection Connection { get; } = connection;

    public ExecutionTable Executions { get; } = new(connection);

    public FrameTable Frames { get; } = new(connection, clock);

    public EventTable Events { get; } = new(connection);

    public ChunkTable Chunks { get; } = new(connection);

    public NodeTable Nodes { get; } = new(connection);

    public NameTable Machines { get; } = new(connection, "machine", "name");

    public NameTable Definitions { get; } = new(connection, "definition", "hash");

    /// <summary>Whom the transaction concerns, to be told after the commit.</summary>
    public Effects Effects { get; } = new();

    public long Now => clock.GetUtcNow().UtcTicks;

    /// <summary>Forgets what a transaction has begun that is rolled back.</summary>
    public void Forget()
    {
        Connection.ResetAll();
        Machines.Forget();
        Definitions.Forget();
        Effects.Clear();
    }

    public void Dispose() => Connection.Dispose();
}
