using Workflows.Durable;

namespace Workflows.Chaos.CrashPoints;

/// <summary>Nothing goes wrong within an engine but what comes of the fault.</summary>
internal sealed class ProcessListener(ScenarioRun run, string process) : DurableListener
{
    public override void OnTrouble(string what, Exception exception)
    {
        run.Simulator.Trace.Add($"{process} has trouble: {what} {exception.Message}");
        if (exception is not (IOException or OperationCanceledException))
        {
            run.Violate($"{what} {exception}");
        }
    }

    public override void OnParked(string machine, string name, string reason) => run.Simulator.Trace.Add($"{process} parks {machine} {name}: {reason}");

    public override void OnStranded(string machine, string name, string reason) => run.Simulator.Trace.Add($"{process} strands {machine} {name}: {reason}");
}
