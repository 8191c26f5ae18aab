namespace Workflows;

/// <summary>How far a Distributed Map has come, counted in items: a batch counts as those that are in it.</summary>
public readonly record struct MapRunProgress
{
    /// <summary>The workflow's name.</summary>
    public required string Workflow { get; init; }

    /// <summary>The Map's name.</summary>
    public required string State { get; init; }

    /// <summary>The run, as <see cref="ResultWriterOutput.MapRunArn"/> has it.</summary>
    public required string MapRunArn { get; init; }

    /// <summary>Items that are not started yet: all of them if <see cref="Total"/> is known, otherwise those that have been read.</summary>
    public required long Pending { get; init; }

    /// <summary>Items whose child executions are running.</summary>
    public required long Running { get; init; }

    /// <summary>Items whose child executions have succeeded.</summary>
    public required long Succeeded { get; init; }

    /// <summary>Items whose child executions have failed.</summary>
    public required long Failed { get; init; }

    /// <summary>How many items may fail before the Map does; <see langword="null"/> as long as that depends on a total which nobody knows.</summary>
    public required long? Tolerated { get; init; }

    /// <summary>How many items there are; <see langword="null"/> as long as nobody knows, which can be until the last one has been read.</summary>
    public required long? Total { get; init; }

    /// <summary>The time since the run started.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Items per second, of late.</summary>
    public required double ItemsPerSecond { get; init; }

    /// <summary>How long the run will probably still take; <see langword="null"/> if nothing tells.</summary>
    public required TimeSpan? Remaining { get; init; }

    /// <summary>Whether the run is over: this is the last progress of it.</summary>
    public required bool IsLast { get; init; }
}
