using Microsoft.Data.Sqlite;
using Workflows.Durable;
using Workflows.Service.Tests.Shop;

namespace Workflows.Service.Tests;

/// <summary>The client within a transaction of the service's own, where data is protected too.</summary>
public sealed class TransactionTests : ServiceTest
{
    private static readonly Order Order = new("o-1", 30, "4111 1111 1111 1111");

    [Fact]
    public async Task A_rollback_leaves_nothing_and_a_commit_starts_the_execution()
    {
        await using var connection = await ConnectAsync();
        await using (var transaction = connection.BeginTransaction())
        {
            await Client.StartAsync(transaction, PayWorkflow.Definition, Order, "o-1");
            await transaction.RollbackAsync();
        }

        Assert.Empty(await Client.ListAsync().ToListAsync());
        Assert.Empty(Shop.Charges);

        await using (var transaction = connection.BeginTransaction())
        {
            var first = await Client.StartAsync(transaction, PayWorkflow.Definition, Order, "o-1");
            var again = await Client.StartAsync(transaction, PayWorkflow.Definition, Order, "o-1");
            await Assert.ThrowsAsync<ExecutionAlreadyExistsException>(async () => await Client.StartAsync(transaction, PayWorkflow.Definition, Order with { Total = 31 }, "o-1"));
            await transaction.CommitAsync();
            Assert.Equal(first.Arn, again.Arn);
            Assert.Equal(new Paid("o-1", 30, "receipt of o-1"), await first.ResultAsync());
        }

        Assert.Equal(1, Shop.Charges["o-1"]);
    }

    [Fact]
    public async Task A_commit_answers_a_token()
    {
        var execution = await Client.StartAsync(ApproveWorkflow.Definition, new PackJob("o-1"));
        await UntilAsync(() => Shop.Tokens.ContainsKey("o-1"));
        await using var connection = await ConnectAsync();
        await using (var transaction = connection.BeginTransaction())
        {
            await Client.SendTaskFailureAsync(transaction, Shop.Tokens["o-1"].Value, "Shop.Refused");
            await transaction.RollbackAsync();
        }

        await using (var transaction = connection.BeginTransaction())
        {
            await Client.SendTaskSuccessAsync(transaction, Shop.Tokens["o-1"].Value, """{"approved":true,"by":"Ada"}""");
            await transaction.CommitAsync();
        }

        Assert.True((await execution.ResultAsync()).Approved);
    }

    private async Task<SqliteConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"{DataSource};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}
