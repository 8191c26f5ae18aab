using System.Text;
using Microsoft.Data.Sqlite;
using Workflows.Durable;
using Workflows.Durable.Tests.Engine;
using Workflows.Sqlite.Tests.Engine;

namespace Workflows.Sqlite.Tests.Transactions;

/// <summary>A table of the user's and executions in one file, written by one transaction.</summary>
public sealed class TransactionTests : EngineTest
{
    private readonly TaskCompletionSource<string> _token = new();

    [Fact]
    public async Task A_commit_starts_the_execution()
    {
        await StartAsync(Adding());
        await using var connection = Connect();
        await using var transaction = connection.BeginTransaction();
        Insert(connection, transaction, "order");
        var execution = await Engine.StartExecutionAsync(transaction, "scripted", "1"u8.ToArray(), "order");
        Assert.Null(await Store.DescribeAsync("scripted", "order"));

        await transaction.CommitAsync();

        Assert.Equal("Succeeded 2", await EndAsync(execution.Id));
        Assert.Equal(1, Orders(connection));
    }

    [Fact]
    public async Task A_rollback_leaves_nothing()
    {
        await StartAsync(Adding());
        await using var connection = Connect();
        await using (var transaction = connection.BeginTransaction())
        {
            Insert(connection, transaction, "order");
            await Engine.StartExecutionAsync(transaction, "scripted", "1"u8.ToArray(), "order");
            await transaction.RollbackAsync();
        }

        Assert.Null(await Store.DescribeAsync("scripted", "order"));
        Assert.Equal(0, Orders(connection));
        Assert.Equal("Succeeded 8", await EndAsync(await StartExecutionAsync("7", "order")));
    }

    [Fact]
    public async Task A_name_is_started_once_also_within_a_transaction()
    {
        await StartAsync(Adding());
        await using var connection = Connect();
        await using var transaction = connection.BeginTransaction();
        var first = await Engine.StartExecutionAsync(transaction, "scripted", "1"u8.ToArray(), "order");
        var second = await Engine.StartExecutionAsync(transaction, "scripted", "1"u8.ToArray(), "order");
        await Assert.ThrowsAsync<ExecutionAlreadyExistsException>(async () => await Engine.StartExecutionAsync(transaction, "scripted", "2"u8.ToArray(), "order"));
        await transaction.CommitAsync();

        Assert.Equal(first.Id, second.Id);
        Assert.Equal("Succeeded 2", await EndAsync(first.Id));
    }

    [Theory]
    [InlineData(true, "Succeeded \"yes\"")]
    [InlineData(false, "Failed Refused")]
    public async Task A_commit_answers_a_token(bool succeeded, string expected)
    {
        await StartAsync(Asking());
        var execution = await StartExecutionAsync();
        var token = await WithinAsync(_token.Task);
        await using var connection = Connect();
        await using (var transaction = connection.BeginTransaction())
        {
            await Engine.SendTaskAnswerAsync(transaction, token, new WaitAnswer(true, "\"lost\""u8.ToArray()));
            await transaction.RollbackAsync();
        }

        await using (var transaction = connection.BeginTransaction())
        {
            var answer = succeeded ? new WaitAnswer(true, "\"yes\""u8.ToArray()) : new WaitAnswer(false, default, "Refused", "No.");
            await Engine.SendTaskAnswerAsync(transaction, token, answer);
            await Assert.ThrowsAsync<TaskTimedOutException>(async () => await Engine.SendTaskAnswerAsync(transaction, token, answer));
            await transaction.CommitAsync();
        }

        Assert.Equal(expected, await EndAsync(execution));
    }

    [Fact]
    public async Task A_commit_answers_the_task_of_an_activity()
    {
        await StartAsync(new ScriptedMachine().Task("A", static (frame, _) =>
        {
            if (frame.IsAnswered)
            {
                frame.End(frame.Answer(ScriptedMachine.Contract<int>()), ScriptedMachine.Contract<int>());
            }
            else
            {
                frame.WaitForActivity("pack", 5, ScriptedMachine.Contract<int>(), null, null);
            }

            return default;
        }, "arn:aws:states:local:000000000000:activity:pack"));
        var execution = await StartExecutionAsync();
        var task = await WithinAsync(Engine.GetActivityTaskAsync("pack").AsTask());
        await using var connection = Connect();
        await using var transaction = connection.BeginTransaction();
        await Engine.SendTaskAnswerAsync(transaction, task!.TaskToken, new WaitAnswer(true, "6"u8.ToArray()));
        await transaction.CommitAsync();

        Assert.Equal("Succeeded 6", await EndAsync(execution));
    }

    [Fact]
    public async Task What_goes_wrong_in_a_call_leaves_the_transaction_as_it_was()
    {
        await StartAsync(Adding());
        await using var connection = Connect();
        await using var transaction = connection.BeginTransaction();
        Insert(connection, transaction, "order");
        var invalid = Engine.Prepare("scripted", "1"u8.ToArray(), "order") with { Events = new HistoryBatch(2, 1, default) };
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.StartAsync(transaction, invalid));
        await transaction.CommitAsync();

        Assert.Equal(1, Orders(connection));
        Assert.Null(await Store.DescribeAsync("scripted", "order"));
    }

    [Fact]
    public async Task A_transaction_of_another_file_is_refused()
    {
        await StartAsync(Adding());
        await using var connection = new SqliteConnection($"Data Source={File}.other;Pooling=False");
        connection.Open();
        await using var transaction = connection.BeginTransaction();

        var exception = await Assert.ThrowsAsync<ArgumentException>(async () => await Engine.StartExecutionAsync(transaction, "scripted", "1"u8.ToArray()));
        Assert.Contains("Only a transaction of the same file can write both.", exception.Message);
    }

    [Fact]
    public async Task A_transaction_that_is_over_is_refused()
    {
        await StartAsync(Adding());
        await using var connection = Connect();
        await using var transaction = connection.BeginTransaction();
        await transaction.CommitAsync();

        await Assert.ThrowsAsync<ArgumentException>(async () => await Engine.StartExecutionAsync(transaction, "scripted", "1"u8.ToArray()));
    }

    [Fact]
    public async Task A_transaction_is_of_the_same_file_by_whichever_link_it_is_found()
    {
        if (OperatingSystem.IsWindows())
        {
            // Not everybody may make links there.
            return;
        }

        var folder = Path.GetDirectoryName(File)!;
        var link = Path.Combine(folder, "link");
        Directory.CreateSymbolicLink(link, Directory.CreateDirectory(Path.Combine(folder, "real")).FullName);
        foreach (var (kept, written) in new[] { ("link", "link"), ("real", "link"), ("link", "real") })
        {
            await using var store = new SqliteStore($"Data Source={Path.Combine(folder, kept, "workflows.db")}");
            await store.OpenNodeAsync("test", TimeSpan.FromSeconds(15));
            await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, written, "workflows.db")};Pooling=False");
            await connection.OpenAsync();
            await using var transaction = connection.BeginTransaction();

            Assert.Null(await store.DescribeAsync(transaction, 1));
        }
    }

    [Fact]
    public async Task What_is_protected_stays_so()
    {
        await using var store = new ProtectedStore(new SqliteStore($"Data Source={File}"), new Turning(), ["scripted"]);
        await store.OpenNodeAsync("test", TimeSpan.FromSeconds(15));
        await using var connection = Connect();
        await using var transaction = connection.BeginTransaction();
        var started = new NewExecution("scripted", "order", new DefinitionHash("d"), "\"secret\""u8.ToArray(), "root"u8.ToArray(), HistoryBatch.Of(1, [Recorded()]), DateTimeOffset.UnixEpoch);
        var first = await store.StartAsync(transaction, started);
        Assert.True((await store.StartAsync(transaction, started)).HasSameInput);
        await transaction.CommitAsync();

        Assert.Equal("\"secret\"", Encoding.UTF8.GetString((await store.DescribeAsync(first.Execution))!.Input.Span));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM execution WHERE instr(input, CAST('secret' AS BLOB)) > 0";
        Assert.Equal(0L, command.ExecuteScalar());
    }

    [Fact]
    public async Task A_store_without_a_database_has_no_such_transactions()
    {
        await StartAsync(Adding());
        await using var connection = Connect();
        await using var transaction = connection.BeginTransaction();
        await using var engine = new DurableEngine(new MemoryStore(), [new DurableWorkflow(Adding(), static () => new WorkflowScope(new object()))]);

        await Assert.ThrowsAsync<NotSupportedException>(async () => await engine.StartExecutionAsync(transaction, "scripted", "1"u8.ToArray()));
    }

    private static HistoryEvent Recorded() => new() { Id = 1, PreviousId = 0, Type = HistoryEventType.ExecutionStarted, Timestamp = DateTimeOffset.UnixEpoch };

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS orders (name TEXT)";
        command.ExecuteNonQuery();
        return connection;
    }

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction, string name)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO orders VALUES ($name)";
        command.Parameters.AddWithValue("$name", name);
        command.ExecuteNonQuery();
    }

    private static long Orders(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM orders";
        return (long)command.ExecuteScalar()!;
    }

    private static ScriptedMachine Adding() => new ScriptedMachine().Task("A", static input => input.GetInt32() + 1, null);

    private ScriptedMachine Asking() => new ScriptedMachine().Task("A", (frame, _) =>
    {
        if (frame.IsAnswered)
        {
            frame.End(frame.Answer(ScriptedMachine.Contract<string>()), ScriptedMachine.Contract<string>());
        }
        else
        {
            var value = frame.Token(ScriptedMachine.Contract<string>()).Value;
            frame.WaitForToken(null, null);
            _token.TrySetResult(value);
        }

        return default;
    }, "arn:aws:states:::lambda:invoke.waitForTaskToken");

    /// <summary>Protects by turning all bits, with a number that makes each time another.</summary>
    private sealed class Turning : IPayloadProtector
    {
        private byte _number;

        public byte[] Protect(byte[] payload) => [_number++, .. payload.Select(static value => (byte)~value)];

        public byte[] Unprotect(byte[] payload) => [.. payload.Skip(1).Select(static value => (byte)~value)];
    }
}
