namespace Workflows.Durable;

/// <summary>Which executions are listed. AWS: <c>ListExecutions</c>.</summary>
public sealed record ExecutionFilter
{
    /// <summary>Of this workflow; null for all.</summary>
    public string? Machine { get; init; }

    /// <summary>With this status; null for all.</summary>
    public ExecutionStatus? Status { get; init; }

    /// <summary>Only those that are stranded.</summary>
    public bool OnlyStranded { get; init; }

    /// <summary>Whose name begins so; null for all.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>Started at this moment or later.</summary>
    public DateTimeOffset? StartedFrom { get; init; }

    /// <summary>Started before.</summary>
    public DateTimeOffset? StartedBefore { get; init; }

    /// <summary>The children of this execution; null for all.</summary>
    public long? Parent { get; init; }

    /// <summary>How many at most: 1 to 1,000.</summary>
    /// <value>Default: 100.</value>
    public int Limit { get; init; } = 100;

    /// <summary>What <see cref="ExecutionPage.Next"/> was of the page before; null for the first.</summary>
    public string? After { get; init; }
}
