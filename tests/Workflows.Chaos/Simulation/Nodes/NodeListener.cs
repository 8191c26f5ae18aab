using Workflows.Durable;

namespace Workflows.Chaos.Simulation;

/// <summary>Notes what an engine tells of itself.</summary>
internal sealed class NodeListener(SimulatedRun run, string node) : DurableListener
{
    public override void OnTrouble(string what, Exception exception)
    {
        run.Simulator.Trace.Add($"{node} has trouble: {what}: {exception.Message}");
        if (exception is not (IOException or OperationCanceledException))
        {
            run.Simulator.Escapes.Add($"{node} has trouble: {what}: {exception}");
        }
    }

    public override void OnParked(string machine, string name, string reason)
    {
        run.Simulator.Trace.Add($"{node} parks {machine} {name}: {reason}");
        run.Parked++;
        run.Ledger.Parked.Add(name);
    }

    public override void OnStranded(string machine, string name, string reason) => run.Simulator.Escapes.Add($"{machine} {name} is stranded: {reason}");

    public override void OnCommitted(TimeSpan duration, bool isLost)
    {
        run.Commits++;
        run.LostCommits += isLost ? 1 : 0;
    }

    public override void OnTransitions(string machine, int count) => run.Transitions += count;
}
