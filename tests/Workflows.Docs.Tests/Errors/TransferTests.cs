using Transfers;

namespace Workflows.Docs.Tests.Errors;

/// <summary>What docs/errors.md tells of its workflow happens.</summary>
public sealed class TransferTests
{
    private static readonly Transfer Transfer = new("t1", "a", "b", 100, LimitSeconds: 30);

    [Fact]
    public async Task Retries_are_told_and_take_no_time_on_the_tests_clock()
    {
        var tries = 0;
        var (result, log) = await WithoutWaiting.RunAsync(
            new Ledger(() => ++tries switch { 1 or 2 => throw new TimeoutException(), 3 => throw new ClosedException(), _ => "r1" }), Transfer);

        Assert.Equal("r1", result);
        Assert.Equal(["Book: TimeoutException, try 2 in 1 s", "Book: TimeoutException, try 3 in 2 s", "Book: Bank.Closed, try 4 in 3600 s"], log);
    }

    [Fact]
    public async Task A_handler_gets_what_the_method_makes_of_the_error()
    {
        var (result, log) = await WithoutWaiting.RunAsync(new Ledger(() => throw new TaskFailedException("Ledger.Locked", "by an audit")), Transfer);

        Assert.Equal("t1: Ledger.Locked", result);
        Assert.Equal(["Book: Ledger.Locked is handled"], log);
    }

    [Theory]
    [InlineData(typeof(NoFundsException), "NoFundsException", "There is not enough money.")]
    [InlineData(typeof(InvalidOperationException), "TransferFailed", null)]
    public async Task The_first_entry_that_names_the_error_decides(Type exception, string error, string? cause)
    {
        Exception thrown = exception == typeof(NoFundsException) ? new NoFundsException("a") : new InvalidOperationException();
        var failure = await Assert.ThrowsAsync<WorkflowFailedException>(() => new TransferWorkflow(new Ledger(() => throw thrown)).RunAsync(Transfer).AsTask());

        Assert.Equal((error, cause), (failure.Error, failure.Cause));
    }

    [Fact]
    public async Task An_exception_is_read_from_the_cause()
    {
        var ledger = new Ledger(() => throw new TransferException("Account b is closed."));
        await Assert.ThrowsAsync<WorkflowFailedException>(() => new TransferWorkflow(ledger).RunAsync(Transfer).AsTask());

        Assert.Equal(["t1: Account b is closed."], ledger.Reports);
    }

    private sealed class Ledger(Func<string> book) : ILedger
    {
        public List<string> Reports { get; } = [];

        public Task<string> BookAsync(string from, string to, int cents, CancellationToken cancellationToken) => Task.FromResult(book());

        public Task UndoAsync(string reference) => Task.CompletedTask;

        public Task ReportAsync(string id, string? error)
        {
            Reports.Add($"{id}: {error}");
            return Task.CompletedTask;
        }
    }
}
