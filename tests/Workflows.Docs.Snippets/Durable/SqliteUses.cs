using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Refunds;
using Workflows.Hosting;
using Workflows.Sqlite;

namespace Durable;

/// <summary>Executions in a file of SQLite.</summary>
public static class SqliteUses
{
    public static void Register(IServiceCollection services)
    {
        services.AddWorkflows().UseSqlite("Data Source=workflows.db");
    }

    public static void RegisterWithOptions(IServiceCollection services)
    {
        services.AddWorkflows().UseSqlite(new SqliteStoreOptions
        {
            DataSource = "/var/lib/shop/workflows.db",
            BusyTimeout = TimeSpan.FromSeconds(5),
            ChecksOnOpen = true,
        });
    }

    public static async Task StartWithRowAsync(IWorkflowClient client, Refund refund)
    {
        await using var connection = new SqliteConnection("Data Source=workflows.db");
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction();

        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO refunds (id, cents) VALUES ($id, $cents)";
        insert.Parameters.AddWithValue("$id", refund.Id);
        insert.Parameters.AddWithValue("$cents", refund.Cents);
        await insert.ExecuteNonQueryAsync();

        await client.StartAsync(transaction, RefundWorkflow.Definition, refund, name: $"refund-{refund.Id}");
        await transaction.CommitAsync();
    }

    public static async Task AnswerWithRowAsync(IWorkflowClient client, SqliteTransaction transaction, string token)
    {
        await client.SendTaskSuccessAsync(transaction, token, """{ "approved": true }""");
        await transaction.CommitAsync();
    }

    public static void BackUp()
    {
        using var source = new SqliteConnection("Data Source=workflows.db;Mode=ReadOnly");
        using var copy = new SqliteConnection("Data Source=backup.db");
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
    }
}
