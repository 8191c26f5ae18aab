using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>A store as one process sees it, over a bad line: calls take time, in both directions, and get lost in both.</summary>
internal sealed class ChaosStore : CalledStore
{
    private readonly Simulator _simulator;
    private readonly ISimulatedProcess _process;
    private readonly Func<StoreFaults> _faults;
    private readonly LineTroubles _troubles;
    private readonly string _name;

    public ChaosStore(Simulator simulator, ExecutionStore store, ISimulatedProcess process, string name, Func<StoreFaults> faults, LineTroubles troubles)
        : base(store)
    {
        (_simulator, _process, _name, _faults, _troubles) = (simulator, process, name, faults, troubles);
        Inner.Due += HintDue;
        Inner.Nudged += HintNudged;
    }

    /// <summary>How many calls there were.</summary>
    public long Calls { get; private set; }

    /// <summary>What the store refused although it was asked by the engine, which knows its rules.</summary>
    public List<string> Refusals { get; } = [];

    protected override bool DescribesCommits => _simulator.Trace.IsOn;

    /// <summary>Hears no hints any longer.</summary>
    public void Leave()
    {
        Inner.Due -= HintDue;
        Inner.Nudged -= HintNudged;
    }

    private void HintDue()
    {
        if (_process.IsAlive && !_simulator.Chance(_faults().LosesHints))
        {
            _simulator.After(_simulator.Between(0, _faults().Seconds), _process, OnDue);
        }
    }

    private void HintNudged(long execution)
    {
        if (_process.IsAlive && !_simulator.Chance(_faults().LosesHints))
        {
            _simulator.After(_simulator.Between(0, _faults().Seconds), _process, () => OnNudged(execution));
        }
    }

    protected override ValueTask<T> Call<T>(string what, Func<ValueTask<T>> call, Func<T, string> describe, CancellationToken cancellationToken)
    {
        _simulator.CheckThread();
        Calls++;
        var faults = _faults();
        var reply = new TaskCompletionSource<T>();
        var isLost = _simulator.Chance(faults.FailsBefore);
        var isAnswerLost = _simulator.Chance(faults.FailsAfter);
        var there = Travel(faults);
        var back = Travel(faults);
        var arrivesAlone = _simulator.Chance(0.5);

        // It arrives whatever becomes of the process meanwhile; or not, if it had not left yet.
        _simulator.After(there, null, () =>
        {
            if (!_process.IsAlive && !arrivesAlone)
            {
                return;
            }

            if (isLost)
            {
                _troubles.Failed++;
                Answer(back, what, () => reply.TrySetException(new StoreTroubleException("The store cannot be reached.")), "not reached");
                return;
            }

            T result;
            try
            {
                result = call().AsTask().GetAwaiter().GetResult();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                if (exception is InvalidOperationException or ArgumentException)
                {
                    Refusals.Add($"{what}: {exception.Message}");
                }

                Answer(back, what, () => reply.TrySetException(exception), exception.Message);
                return;
            }

            if (isAnswerLost)
            {
                _troubles.Ambiguous++;
                Answer(back, what, () => reply.TrySetException(new StoreTroubleException("The answer of the store is lost.")), "answer lost");
            }
            else
            {
                Answer(back, what, () => reply.TrySetResult(result), _simulator.Trace.IsOn ? describe(result) : "");
            }
        });
        if (cancellationToken.CanBeCanceled)
        {
            var registration = cancellationToken.Register(() => reply.TrySetCanceled(cancellationToken));
            _ = reply.Task.ContinueWith(_ => registration.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        return new ValueTask<T>(reply.Task);
    }

    private void Answer(TimeSpan back, string what, Action answer, string told)
    {
        _simulator.Trace.Add($"{_name} {what} -> {told}");
        _simulator.After(back, _process, answer);
    }

    private TimeSpan Travel(StoreFaults faults)
    {
        if (!_simulator.Chance(faults.Hangs))
        {
            return _simulator.Between(0, faults.Seconds);
        }

        _troubles.Delayed++;
        return TimeSpan.FromSeconds(40);
    }
}
