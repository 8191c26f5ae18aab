namespace Workflows.Chaos.Simulation;

/// <summary>A machine on which processes follow each other.</summary>
internal sealed class SimulatedNode(SimulatedRun run, int number)
{
    private int _processes;

    public NodeProcess? Process { get; private set; }

    public NodeProcess? Ready => Process is { IsReady: true } ready ? ready : null;

    public void Start()
    {
        if (Process is { IsAlive: true })
        {
            return;
        }

        Process = new NodeProcess(run, $"node{number}.{++_processes}");
        run.Simulator.Trace.Add($"{Process.Name} starts");
        Process.Start();
    }

    public void Kill()
    {
        if (Process is { IsAlive: true } process)
        {
            process.Kill();
        }
    }
}
