namespace Workflows.Chaos.Simulation;

/// <summary>How often there was trouble between processes and the store.</summary>
internal sealed class LineTroubles
{
    /// <summary>Calls that never arrived.</summary>
    public long Failed { get; set; }

    /// <summary>Calls that had their effect and were said to have failed.</summary>
    public long Ambiguous { get; set; }

    /// <summary>Calls that took longer than a lease.</summary>
    public long Delayed { get; set; }
}
