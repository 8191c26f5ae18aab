using Workflows.Durable;

namespace Workflows.Benchmarks.Durable;

/// <summary>Counts what an engine has recorded.</summary>
internal sealed class EngineCounts : DurableListener
{
    private long _transitions;
    private long _writes;
    private long _failures;

    /// <summary>States that were entered, and it is written.</summary>
    public long Transitions => Interlocked.Read(ref _transitions);

    /// <summary>Writes that were acknowledged: starts and commits.</summary>
    public long Writes => Interlocked.Read(ref _writes);

    /// <summary>Executions that did not succeed, commits that were lost, and whatever else should not be.</summary>
    public long Failures => Interlocked.Read(ref _failures);

    public override void OnStarted(string machine, string name) => Interlocked.Increment(ref _writes);

    public override void OnTransitions(string machine, int count) => Interlocked.Add(ref _transitions, count);

    public override void OnCommitted(TimeSpan duration, bool isLost) => Interlocked.Increment(ref isLost ? ref _failures : ref _writes);

    public override void OnEnded(string machine, string name, ExecutionStatus status, string? error, TimeSpan duration)
    {
        if (status is not ExecutionStatus.Succeeded)
        {
            Interlocked.Increment(ref _failures);
        }
    }

    public override void OnTrouble(string what, Exception exception) => Interlocked.Increment(ref _failures);
}
