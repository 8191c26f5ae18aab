namespace Workflows.Durable;

/// <summary>An execution in memory: a row that only <see cref="MemoryStore"/> changes, with its lock held.</summary>
internal sealed class MemoryExecution(long id, NewExecution started)
{
    public long Id { get; } = id;

    /// <summary>What it was started with, of which nothing changes.</summary>
    public NewExecution Start { get; } = started;

    public ReadOnlyMemory<byte> Input { get; set; } = started.Input;

    public DefinitionHash Definition { get; set; } = started.Definition;

    public ExecutionStatus Status { get; set; } = ExecutionStatus.Running;

    public int Version { get; set; } = 1;

    public int Inbox { get; set; }

    public DateTimeOffset? Due { get; set; }

    public long? Owner { get; set; }

    public int Strikes { get; set; }

    public int Redrives { get; set; }

    public DateTimeOffset? Deadline { get; set; } = started.Deadline;

    public bool IsStranded { get; set; }

    public StopRequest? Stop { get; set; }

    public ExecutionEnd? End { get; set; }

    /// <summary>Whether its end is still to be told to its parent: once, and only if that waits for it.</summary>
    public bool TellsParent { get; set; } = started.Parent is not null;

    /// <summary>How many events it has had, also those that are forgotten.</summary>
    public int Events { get; set; }

    public bool IsHistoryForgotten { get; set; }

    public List<HistoryBatch> History { get; } = [];

    public SortedDictionary<int, MemoryFrame> Frames { get; } = [];

    public SortedDictionary<(int Frame, int Number), MapChunk> Chunks { get; } = [];

    /// <summary>Which of them are not folded.</summary>
    public SortedSet<(int Frame, int Number)> OpenChunks { get; } = [];

    /// <summary>The executions that have it as their parent.</summary>
    public SortedSet<long> Children { get; } = [];

    /// <summary>Where it stands among those that are to be claimed; null if it does not.</summary>
    public DateTimeOffset? Ready { get; set; }

    public bool IsOpen => Status == ExecutionStatus.Running;

    public StoredExecution ToStored() => new()
    {
        Id = Id,
        Machine = Start.Machine,
        Name = Start.Name,
        Definition = Definition,
        Status = Status,
        Version = Version,
        Inbox = Inbox,
        Owner = Owner,
        Events = Events,
        Strikes = Strikes,
        Redrives = Redrives,
        Started = Start.Started,
        Deadline = Deadline,
        Parent = Start.Parent,
        ParentFrame = Start.ParentFrame,
        Chunk = Start.Chunk,
        Item = Start.Item,
        Input = Input,
        Stop = Stop,
        Frames = [.. Frames.Select(static frame => new StoredFrame(frame.Key, frame.Value.Body, frame.Value.Wait))],
    };

    public ExecutionDescription ToDescription(bool withData) => new()
    {
        Id = Id,
        Machine = Start.Machine,
        Name = Start.Name,
        Status = Status,
        Definition = Definition,
        IsStranded = IsStranded,
        Started = Start.Started,
        Stopped = End?.Stopped,
        Input = withData ? Input : default,
        Output = withData && End is not null ? End.Output : default,
        Error = End?.Error,
        Cause = End?.Cause,
        Redrives = Redrives,
        Events = Events,
        Strikes = Strikes,
        Parent = Start.Parent,
    };
}
