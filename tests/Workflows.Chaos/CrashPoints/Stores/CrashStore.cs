using System.Data.Common;
using Workflows.Chaos.Simulation;
using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>A store as one process has it. Its calls are counted; at one of them something happens. When the process has been killed, no call comes back.</summary>
internal sealed class CrashStore : CalledStore, ITransactionalStore
{
    private readonly ScenarioRun _run;
    private readonly EngineProcess _process;

    public CrashStore(ScenarioRun run, EngineProcess process)
        : base(run.Home.Store)
    {
        (_run, _process) = (run, process);
        if (run.Home.TellsWithinCalls)
        {
            Inner.Due += HintDue;
            Inner.Nudged += HintNudged;
        }
    }

    protected override bool DescribesCommits => _run.Simulator.Trace.IsOn;

    /// <summary>Hears no hints any longer.</summary>
    public void Leave()
    {
        Inner.Due -= HintDue;
        Inner.Nudged -= HintNudged;
    }

    // As long as a transaction of the user's own is open nobody else can write, so that these are answered at once.
    public ValueTask<StartResult> StartAsync(DbTransaction transaction, NewExecution execution, CancellationToken cancellationToken = default) =>
        Call($"start {execution.Machine} {execution.Name} in a transaction", () => Transactional.StartAsync(transaction, execution, default), static started => $"{started}", static reply => reply());

    public ValueTask<SettleOutcome> SettleAsync(DbTransaction transaction, Settlement settlement, CancellationToken cancellationToken = default) =>
        Call($"settle {settlement.Wait.Execution}/{settlement.Wait.Frame} in a transaction", () => Transactional.SettleAsync(transaction, settlement, default), static outcome => $"{outcome}", static reply => reply());

    public ValueTask<ExecutionDescription?> DescribeAsync(DbTransaction transaction, long execution, CancellationToken cancellationToken = default) =>
        Call($"describe {execution} in a transaction", () => Transactional.DescribeAsync(transaction, execution, default), static found => $"{found?.Status}", static reply => reply());

    protected override ValueTask<T> Call<T>(string what, Func<ValueTask<T>> call, Func<T, string> describe, CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested
        ? ValueTask.FromCanceled<T>(cancellationToken)
        : Call(what, call, describe, reply => _run.Simulator.After(TimeSpan.Zero, _process, reply));

    private ITransactionalStore Transactional => (ITransactionalStore)Inner;

    private ValueTask<T> Call<T>(string what, Func<ValueTask<T>> call, Func<T, string> describe, Action<Action> answer)
    {
        _run.Simulator.CheckThread();
        var reply = new TaskCompletionSource<T>();
        if (!_process.IsAlive)
        {
            return new ValueTask<T>(reply.Task);
        }

        var way = _run.Count(what);
        if (way is Way.Before)
        {
            Reply("fails before", () => reply.TrySetException(new StoreTroubleException("The store cannot be reached.")));
            return new ValueTask<T>(reply.Task);
        }

        T result;
        try
        {
            result = call().AsTask().GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The engine knows the store's rules, and that works.
            _run.Violate($"{what}: {exception}");
            Reply(exception.Message, () => reply.TrySetException(exception));
            return new ValueTask<T>(reply.Task);
        }

        switch (way)
        {
            case Way.After:
                Reply("fails after", () => reply.TrySetException(new StoreTroubleException("The answer of the store is lost.")));
                break;
            case Way.Kill:
                Note(what, "is killed");
                _run.Kill(_process);
                break;
            default:
                Reply(_run.Simulator.Trace.IsOn ? describe(result) : "", () => reply.TrySetResult(result));
                break;
        }

        return new ValueTask<T>(reply.Task);

        void Reply(string told, Action reply)
        {
            Note(what, told);
            answer(reply);
        }
    }

    private void Note(string what, string told) => _run.Simulator.Trace.Add($"{_run.Calls.Count} {_process.Name} {what} -> {told}");

    private void HintDue() => _run.Simulator.After(TimeSpan.Zero, _process, OnDue);

    private void HintNudged(long execution) => _run.Simulator.After(TimeSpan.Zero, _process, () => OnNudged(execution));
}
