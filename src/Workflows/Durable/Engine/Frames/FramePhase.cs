namespace Workflows.Durable;

/// <summary>How far a frame is in its state.</summary>
internal enum FramePhase
{
    /// <summary>The state is to be entered.</summary>
    Entering = 0,

    /// <summary>It was entered and its start is recorded; what it does is to be done, or being done.</summary>
    Scheduled = 1,

    /// <summary>It waits.</summary>
    Waiting = 2,

    /// <summary>What it waited for is there.</summary>
    Answered = 3,

    /// <summary>A branch or an iteration that has ended, whose state waits for the others.</summary>
    Ended = 4,
}
