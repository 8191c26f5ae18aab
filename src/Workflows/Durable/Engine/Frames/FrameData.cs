namespace Workflows.Durable;

/// <summary>What the owner of an execution knows of a frame: all of it is in the frame's body, and a new owner goes on with that.</summary>
internal sealed class FrameData
{
    public const int None = -1;

    public required int Number { get; init; }

    /// <summary>The frame whose state it is a branch or an iteration of; <see cref="None"/> for the execution's own.</summary>
    public int Parent { get; init; } = None;

    /// <summary>Which branch or iteration it is.</summary>
    public int Index { get; init; }

    /// <summary>The state, by its name: places among the machine's states change from version to version.</summary>
    public required string State { get; set; }

    public FramePhase Phase { get; set; }

    public FrameWaiting Waiting { get; set; }

    /// <summary>The input of the state; the output of a frame that has ended.</summary>
    public required ReadOnlyMemory<byte> Input { get; set; }

    public Dictionary<string, ReadOnlyMemory<byte>>? Variables { get; set; }

    /// <summary>The event of the state's entry.</summary>
    public int EnteredEvent { get; set; }

    /// <summary>The event that the next one of the frame follows.</summary>
    public int LastEvent { get; set; }

    /// <summary>When the state was entered.</summary>
    public DateTimeOffset Entered { get; set; }

    /// <summary>When the try began.</summary>
    public DateTimeOffset Tried { get; set; }

    /// <summary>How often the state was tried again in this visit.</summary>
    public int RetryCount { get; set; }

    /// <summary>The same for each entry of ASL's <c>Retry</c>.</summary>
    public int[]? Retries { get; set; }

    /// <summary>When the waiting is over; null for never.</summary>
    public DateTimeOffset? Due { get; set; }

    /// <summary>ASL's <c>TimeoutSeconds</c> of what it waits for.</summary>
    public long? TimeoutSeconds { get; set; }

    /// <summary>The random part of the token of this try, for as long as a crash would have it handed out again.</summary>
    public byte[]? Nonce { get; set; }

    /// <summary>What it waits for beside a time: the branches.</summary>
    public FanOutPlan? FanOut { get; set; }

    /// <summary>What a child execution was started for.</summary>
    public ExecutionWaiting ChildWaiting { get; set; }

    /// <summary>What else a state keeps while it waits: the run of a Distributed Map.</summary>
    public ReadOnlyMemory<byte> Kept { get; set; }

    /// <summary>The number that the next chunk of a Distributed Map gets: runs of one frame share none, since children of the former may still end.</summary>
    public int NextChunk { get; set; }

    // Not in the body.

    /// <summary>What outsiders may settle, as it was read or written last.</summary>
    public StoredWait? Wait { get; set; }

    /// <summary>Whether <see cref="Wait"/> is to be written.</summary>
    public WaitChange WaitChange { get; set; }

    /// <summary>The answer, in <see cref="FramePhase.Answered"/>.</summary>
    public ReadOnlyMemory<byte> Answer { get; set; }

    /// <summary>Whether a wait was given up that nobody has settled.</summary>
    public bool Abandons { get; set; }

    /// <summary>Whether the body is to be written.</summary>
    public bool IsChanged { get; set; }

    /// <summary>The outputs of the branches, in <see cref="FramePhase.Answered"/>.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Outputs { get; set; } = [];

    /// <summary>The task that runs for it; null for none.</summary>
    public CancellationTokenSource? Running { get; set; }

    /// <summary>The items of its Distributed Map, while they are read.</summary>
    public MapSource? Map { get; set; }

    public bool IsRoot => Parent == None;

    /// <summary>Forgets what belongs to a try.</summary>
    public void Settle()
    {
        Waiting = FrameWaiting.None;
        Due = null;
        TimeoutSeconds = null;
        Nonce = null;
        FanOut = null;
        Kept = default;
        if (Wait is not null)
        {
            Abandons |= Wait.Step is not WaitStep.Settled;
            Wait = null;
            WaitChange = WaitChange.Closes;
        }
    }

    /// <summary>Goes to a state.</summary>
    public void MoveTo(string state, ReadOnlyMemory<byte> input)
    {
        Settle();
        State = state;
        Input = input;
        Phase = FramePhase.Entering;
        RetryCount = 0;
        Retries = null;
        IsChanged = true;
    }
}
