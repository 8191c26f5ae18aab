namespace Workflows.Chaos.Simulation;

/// <summary>An execution that a client wants.</summary>
internal sealed class Started(string machine, string name, byte[] input)
{
    public string Machine { get; } = machine;

    public string Name { get; } = name;

    public byte[] Input { get; } = input;

    /// <summary>Its id, once a client was told that it runs.</summary>
    public long? Id { get; set; }

    /// <summary>How many stops were accepted.</summary>
    public int Stops { get; set; }

    /// <summary>How many there may have been.</summary>
    public int PossibleStops { get; set; }

    /// <summary>How many redrives were accepted.</summary>
    public int Redrives { get; set; }

    /// <summary>How many redrives there may have been.</summary>
    public int PossibleRedrives { get; set; }
}
