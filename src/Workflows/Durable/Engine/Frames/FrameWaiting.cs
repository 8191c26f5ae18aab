namespace Workflows.Durable;

/// <summary>What a frame waits for.</summary>
internal enum FrameWaiting
{
    None = 0,

    /// <summary>A time. ASL: Wait.</summary>
    Time = 1,

    /// <summary>The time before a retry.</summary>
    Retry = 2,

    /// <summary>An answer to a task token.</summary>
    Token = 3,

    /// <summary>A worker of an activity.</summary>
    Activity = 4,

    /// <summary>The end of a child execution.</summary>
    Child = 5,

    /// <summary>Its branches or iterations.</summary>
    FanOut = 6,

    /// <summary>The child executions of a Distributed Map.</summary>
    MapRun = 7,
}
