namespace Workflows.Durable;

/// <summary>What comes of a state that has run.</summary>
internal enum FrameOutcome
{
    /// <summary>It has said nothing, which is a fault of the machine.</summary>
    None,
    MoveTo,
    End,
    Fail,
    Wait,
    WaitForToken,
    WaitForActivity,
    StartExecution,
    FanOut,
    MapRun,
}
