using Microsoft.Data.Sqlite;
using Workflows.Chaos.Simulation;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>An execution that starts with an order in the user's own table, or not at all. A store in memory has no such table.</summary>
internal static class TransactionScenarios
{
    private const string Commit = "commit of the user's own";

    private static readonly byte[] Input = """{"id":"one","size":3,"seconds":1}"""u8.ToArray();

    public static IEnumerable<Scenario> All =>
    [
        new("transaction", Deployments.Chain, static async run =>
        {
            await run.Client.AskAsync(engine => run.Home is SqliteHome home ? OrderAsync(run, engine, home.File) : engine.StartExecutionAsync("chain", Input, "one").AsTask());
            await run.Client.EndAsync(run.Read(static store => store.DescribeAsync("chain", "one"))!.Id);
            if (run.Home is SqliteHome { File: var file } && Count(file) is not 1 and var count)
            {
                run.Violate($"There are {count} orders, and one execution.");
            }
        }),
    ];

    private static async Task OrderAsync(ScenarioRun run, DurableEngine engine, string file)
    {
        using var connection = Open(file);
        using var transaction = connection.BeginTransaction();
        using var insert = new SqliteCommand("CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY); INSERT OR IGNORE INTO orders VALUES ('one')", connection, transaction);
        insert.ExecuteNonQuery();
        await engine.StartExecutionAsync(transaction, "chain", Input, "one");
        var way = run.Count(Commit);
        if (way is Way.Before)
        {
            throw new StoreTroubleException("The transaction cannot be committed.");
        }

        transaction.Commit();
        if (way is Way.After)
        {
            throw new StoreTroubleException("The transaction may be committed.");
        }

        if (way is Way.Kill)
        {
            run.Kill(await run.ReadyAsync());
        }
    }

    private static long Count(string file)
    {
        using var connection = Open(file);
        using var count = new SqliteCommand("SELECT COUNT(*) FROM orders", connection);
        return (long)count.ExecuteScalar()!;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
