using Workflows;

namespace Transfers;

public sealed record Transfer(string Id, string From, string To, int Cents, int LimitSeconds)
{
    public string? Reference { get; init; }

    public ErrorOutput? Error { get; init; }
}

public sealed record Problem(string Id, string Kind);

public class TransferException(string message) : Exception(message);

public sealed class NoFundsException(string account) : TransferException($"Account {account} has not enough money.");

[ErrorName("Bank.Closed")]
public sealed class ClosedException() : TransferException("The bank is closed.");

public interface ILedger
{
    Task<string> BookAsync(string from, string to, int cents, CancellationToken cancellationToken);

    Task UndoAsync(string reference);

    Task ReportAsync(string id, string? error);
}

[Retry(Errors.All, IntervalSeconds = 5, MaxAttempts = 10, MaxDelaySeconds = 60, JitterStrategy = JitterStrategy.Full)]
public sealed class PersistentAttribute : PolicyAttribute;

/// <summary>Moves money, and moves it back if nobody can be told.</summary>
[Workflow("transfer", StartAt = nameof(Book), TimeoutSeconds = 3_600)]
[Catch(nameof(Broken))]
public sealed partial class TransferWorkflow(ILedger ledger)
{
    [Task(Next = nameof(Report), TimeoutSeconds = 30)]
    [ResultPath(nameof(Transfer.Reference))]
    [Retry<TimeoutException>(IntervalSeconds = 1, MaxAttempts = 4, BackoffRate = 2)]
    [Retry<ClosedException>(IntervalSeconds = 3_600, MaxAttempts = 12, BackoffRate = 1)]
    [Catch<NoFundsException>(nameof(Refused))]
    [Catch<TransferException>(nameof(Explain), ResultPath = nameof(Transfer.Error))]
    [Catch(nameof(Tell), "Ledger.Locked", "Ledger.Unknown", Output = nameof(ProblemOf))]
    public Task<string> Book(Transfer transfer, CancellationToken cancellationToken) =>
        ledger.BookAsync(transfer.From, transfer.To, transfer.Cents, cancellationToken);

    static Problem ProblemOf(Transfer transfer, ErrorOutput error) => new(transfer.Id, error.Error ?? "unknown");

    [Task(Next = nameof(Done), TimeoutSecondsPath = nameof(Transfer.LimitSeconds))]
    [Catch(nameof(Undo))]
    public Task Report(Transfer transfer) => ledger.ReportAsync(transfer.Id, error: null);

    [Task(Next = nameof(Broken)), Persistent]
    public Task Undo(Transfer transfer) => ledger.UndoAsync(transfer.Reference ?? throw new ArgumentException("Nothing is booked."));

    [Task(Next = nameof(Broken))]
    public async Task Explain(Transfer transfer)
    {
        var message = transfer.Error!.TryReadException(out var exception) ? exception.ErrorMessage : transfer.Error.Cause;
        await ledger.ReportAsync(transfer.Id, message);
    }

    [Succeed]
    static string Done(Transfer transfer) => transfer.Reference ?? "none";

    [Succeed]
    static string Tell(Problem problem) => $"{problem.Id}: {problem.Kind}";

    [Fail<NoFundsException>("There is not enough money.")]
    static partial void Refused();

    [Fail("TransferFailed")]
    static partial void Broken();
}

public static class Throttled
{
    public static string Reserve(int seats) => seats > 0
        ? throw new TaskFailedException("DynamoDB.ThrottlingException", "Too many requests.")
        : "nothing to do";
}

/// <summary>Writes down each retry and each error that is caught.</summary>
public sealed class ErrorLog : WorkflowListener
{
    public List<string> Lines { get; } = [];

    public override void OnStateRetried(in StateTransition state, in StateRetry retry) =>
        Lines.Add($"{state.State}: {retry.Error.Error}, try {retry.Count + 1} in {retry.Delay.TotalSeconds} s");

    public override void OnErrorCaught(in StateTransition state, ErrorOutput error) =>
        Lines.Add($"{state.State}: {error.Error} is handled");
}

/// <summary>A clock whose timers fire at once, and which then says that their time has passed.</summary>
public sealed class HurriedTime : TimeProvider
{
    private long _passed;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddTicks(Interlocked.Read(ref _passed));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            Interlocked.Add(ref _passed, dueTime.Ticks);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new FiredTimer();
    }

    private sealed class FiredTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}

public static class WithoutWaiting
{
    public static async Task<(string Result, IReadOnlyList<string> Log)> RunAsync(ILedger ledger, Transfer transfer)
    {
        var log = new ErrorLog();
        var options = new RunOptions { TimeProvider = new HurriedTime(), Listener = log };
        var result = await new TransferWorkflow(ledger).RunAsync(transfer, options);
        return (result, log.Lines);
    }
}
