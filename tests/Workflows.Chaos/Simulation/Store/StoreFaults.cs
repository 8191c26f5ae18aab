namespace Workflows.Chaos.Simulation;

/// <summary>How often which trouble there is with the store, and how slow it is.</summary>
internal sealed record StoreFaults
{
    public static readonly StoreFaults None = new();

    /// <summary>A call never arrives, and is told so.</summary>
    public double FailsBefore { get; init; }

    /// <summary>A call has its effect, and is told that it failed.</summary>
    public double FailsAfter { get; init; }

    /// <summary>A call or its answer takes 40 seconds, longer than a lease.</summary>
    public double Hangs { get; init; }

    /// <summary>A hint of the store is lost.</summary>
    public double LosesHints { get; init; }

    /// <summary>How long a call takes at most, each way.</summary>
    public double Seconds { get; init; } = 0.02;
}
