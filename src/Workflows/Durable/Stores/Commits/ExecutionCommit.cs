namespace Workflows.Durable;

/// <summary>What an owner writes in one transaction.</summary>
public sealed record ExecutionCommit
{
    /// <summary>The execution.</summary>
    public required long Execution { get; init; }

    /// <summary>Its workflow, for stores that treat some in another way; null if that is not said.</summary>
    public string? Machine { get; init; }

    /// <summary>The version that it must have; one more afterwards.</summary>
    public required int Version { get; init; }

    /// <summary>The status that it must have: <see cref="ExecutionStatus.Running"/>, but for a redrive.</summary>
    public ExecutionStatus RequiredStatus { get; init; } = ExecutionStatus.Running;

    /// <summary>How many of the inbox were read, and are subtracted.</summary>
    public int Consumed { get; init; }

    /// <summary>How large the inbox must be, before the subtraction, where a wait is abandoned; null where none is.</summary>
    public int? RequiredInbox { get; init; }

    /// <summary>The heartbeats that must not have been moved since they were read, where a wait is abandoned because of one.</summary>
    public IReadOnlyList<(int Frame, DateTimeOffset BeatDue)> RequiredBeats { get; init; } = [];

    /// <summary>Frames that are new or have changed. The end of an execution forgets all others.</summary>
    public IReadOnlyList<FrameChange> Frames { get; init; } = [];

    /// <summary>New events; null for none. Their first id must be one more than the execution has.</summary>
    public HistoryBatch? Events { get; init; }

    /// <summary>When it is to be run again, if nobody owns it; null for never. What is left of the inbox makes it due at once.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Whether it is nobody's afterwards.</summary>
    public bool Releases { get; init; }

    /// <summary>How it has ended; null if it has not. It is nobody's then, and a parent is told in the same transaction.</summary>
    public ExecutionEnd? End { get; init; }

    /// <summary>Child executions that start with it. If one has the name of an execution that exists, the commit is lost; but not for one of a Distributed Map, which is not started again.</summary>
    public IReadOnlyList<NewExecution> Children { get; init; } = [];

    /// <summary>
    /// Frames whose child executions are asked to stop, since nobody waits for them any longer: those that were started before this commit. They never tell their parent of their end
    /// then, since the frame may wait for another child.
    /// </summary>
    public IReadOnlyList<int> StopsChildrenOf { get; init; } = [];

    /// <summary>Chunks of Distributed Maps that are new or have changed; <see cref="MapChunk.IsGone"/> forgets one.</summary>
    public IReadOnlyList<MapChunk> Chunks { get; init; } = [];

    /// <summary>The definition that it runs under from now on; null for the same.</summary>
    public DefinitionHash? Definition { get; init; }

    /// <summary>Whether no definition that the node has can go on with it. It is released and not claimed before <see cref="ExecutionStore.UnstrandAsync"/>.</summary>
    public bool IsStranded { get; init; }

    /// <summary>One more redrive; the end is forgotten. It is lost for a child of a Distributed Map unless its parent runs and still has its chunk.</summary>
    public bool Redrives { get; init; }

    /// <summary>Whether the execution gets on with it: it forgives all strikes. Events tell that, and chunks, of whose changes there are no events.</summary>
    public bool IsProgress => Events is not null || Chunks.Count > 0 || Redrives;

    /// <summary>Its deadline from now on, with a redrive.</summary>
    public DateTimeOffset? Deadline { get; init; }
}
