namespace Workflows.Durable;

/// <summary>The whole of an execution, as its owner needs it.</summary>
public sealed record StoredExecution
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }

    /// <summary>The workflow.</summary>
    public required string Machine { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The definition that it is pinned to.</summary>
    public required DefinitionHash Definition { get; init; }

    /// <summary>How it stands.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>The fence: how often it was written by those who may move it.</summary>
    public required int Version { get; init; }

    /// <summary>How many settlements and requests nobody has read.</summary>
    public required int Inbox { get; init; }

    /// <summary>The node that owns it; null for none.</summary>
    public long? Owner { get; init; }

    /// <summary>How many events its history has.</summary>
    public required int Events { get; init; }

    /// <summary>How often its owner was lost without a new event.</summary>
    public int Strikes { get; init; }

    /// <summary>How often it was redriven.</summary>
    public int Redrives { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it times out; null for never.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The execution that waits for its end; null for none.</summary>
    public long? Parent { get; init; }

    /// <summary>The frame of the parent.</summary>
    public int ParentFrame { get; init; }

    /// <summary>The chunk of the parent's Distributed Map; null if it is not the child of one.</summary>
    public int? Chunk { get; init; }

    /// <summary>The index of its item, for a child of a Distributed Map.</summary>
    public long Item { get; init; }

    /// <summary>Its input as JSON.</summary>
    public required ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>Why somebody wants it stopped; null if nobody does.</summary>
    public StopRequest? Stop { get; init; }

    /// <summary>Its frames, that of its own states with number 0 first. Of an execution that has failed: one frame, 0, in whose body all are; of one that is parked: all of them, without waits.</summary>
    public required IReadOnlyList<StoredFrame> Frames { get; init; }
}
