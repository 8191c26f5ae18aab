namespace Workflows.Chaos.CrashPoints;

/// <summary>What the body of a task does.</summary>
internal enum Act
{
    /// <summary>It takes half a second, and gives a mark.</summary>
    Succeed,

    /// <summary>It takes as long, and did not work this time.</summary>
    Fail,

    /// <summary>It takes as long, and does not work at all.</summary>
    Reject,

    /// <summary>It never ends by itself.</summary>
    Hang,

    /// <summary>It takes its process with it.</summary>
    Kill,
}
