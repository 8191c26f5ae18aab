namespace Workflows.Durable;

/// <summary>A child execution of a Distributed Map, as the Map knows it.</summary>
internal sealed record MapEntry
{
    /// <summary>Which child it is.</summary>
    public required long Item { get; init; }

    /// <summary>How many items it counts as: those of its batch.</summary>
    public required int Count { get; init; }

    /// <summary>What it was given, if the results tell it or it is no item of its type; empty otherwise.</summary>
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>Whether it is no item of its type, so that no child was started.</summary>
    public bool IsFault { get; init; }

    /// <summary>How it ended; running if it has not, or nobody has looked.</summary>
    public ExecutionStatus Status { get; init; }

    /// <summary>The execution's id, once it has failed: a redrive goes on with it.</summary>
    public long Execution { get; init; }

    /// <summary>What it gave.</summary>
    public ReadOnlyMemory<byte> Output { get; init; }

    /// <summary>ASL's Error.</summary>
    public string? Error { get; init; }

    /// <summary>ASL's Cause.</summary>
    public string? Cause { get; init; }

    public bool HasFailed => Status is not (ExecutionStatus.Running or ExecutionStatus.Succeeded);

    /// <summary>How many items have failed.</summary>
    public static long FailedOf(IEnumerable<MapEntry> entries) => entries.Where(static entry => entry.HasFailed).Sum(static entry => (long)entry.Count);
}
