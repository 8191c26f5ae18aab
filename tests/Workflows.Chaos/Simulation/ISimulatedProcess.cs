namespace Workflows.Chaos.Simulation;

/// <summary>Something that runs in a simulation, and may be killed or stand still.</summary>
internal interface ISimulatedProcess
{
    /// <summary>Whether it still is: nothing that was planned for it happens afterwards.</summary>
    bool IsAlive { get; }

    /// <summary>Until when it stands still.</summary>
    long PausedUntil { get; }
}
