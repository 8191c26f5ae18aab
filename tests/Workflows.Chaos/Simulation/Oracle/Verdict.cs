namespace Workflows.Chaos.Simulation;

/// <summary>What is wrong after a simulation, and what there was.</summary>
internal sealed record Verdict(int Seed)
{
    /// <summary>What was acknowledged, or had to happen, and is not there.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>What is there twice.</summary>
    public List<string> Duplicates { get; } = [];

    /// <summary>What must not be so.</summary>
    public List<string> Violations { get; } = [];

    public int Executions { get; set; }

    public long Events { get; set; }

    public int Answers { get; set; }

    public int Acknowledged { get; set; }

    /// <summary>What tells one course of events from another.</summary>
    public ulong Digest { get; set; }

    /// <summary>What there was, to be added up.</summary>
    public Dictionary<string, long> Counts { get; } = [];

    public bool IsClean => Lost.Count + Duplicates.Count + Violations.Count == 0;

    /// <summary>Whether the same has happened, and the same was found wrong with it.</summary>
    public bool IsSameAs(Verdict other) => Digest == other.Digest && Events == other.Events && All.SequenceEqual(other.All);

    public IEnumerable<string> All =>
        Lost.Select(static one => $"lost: {one}").Concat(Duplicates.Select(static one => $"duplicate: {one}")).Concat(Violations.Select(static one => $"violation: {one}"));
}
