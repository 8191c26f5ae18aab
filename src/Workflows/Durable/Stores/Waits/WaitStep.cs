namespace Workflows.Durable;

/// <summary>How far a wait is.</summary>
public enum WaitStep
{
    /// <summary>Nobody has taken it.</summary>
    Open = 1,

    /// <summary>A worker has taken the task of an activity.</summary>
    Taken = 2,

    /// <summary>It is settled, and the owner has not read it.</summary>
    Settled = 3,
}
