namespace Workflows;

/// <summary>What every form of <c>[Retry]</c> shares: how often and how long apart a state is tried again. ASL: an element of <c>Retry</c>.</summary>
/// <remarks>
/// Entries are tried in the order they are written, and the first that names the error decides. Each has a counter of its own, which starts anew
/// whenever the state is entered. On the workflow class an entry is the default of every Task and stands after the Task's own.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public abstract class RetrierAttribute : Attribute
{
    private protected RetrierAttribute()
    {
    }

    /// <summary>The time before the first retry, in seconds: 1 to 99,999,999. ASL: <c>IntervalSeconds</c>.</summary>
    /// <value>Default: 1.</value>
    public int IntervalSeconds { get; set; } = 1;

    /// <summary>How many times the state is tried again: 0 (never) to 99,999,999. ASL: <c>MaxAttempts</c>.</summary>
    /// <value>Default: 3.</value>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>What the time grows by with each retry, at least 1. ASL: <c>BackoffRate</c>.</summary>
    /// <value>Default: 2.</value>
    public double BackoffRate { get; set; } = 2;

    /// <summary>The longest time before a retry, in seconds: above <see cref="IntervalSeconds"/>, at most 31,622,400. ASL: <c>MaxDelaySeconds</c>.</summary>
    /// <value>Default: not set, and the time grows without limit.</value>
    public int MaxDelaySeconds { get; set; }

    /// <summary>Whether the time is random between 0 and what it would be. ASL: <c>JitterStrategy</c>.</summary>
    /// <value>Default: <see cref="JitterStrategy.None"/>.</value>
    public JitterStrategy JitterStrategy { get; set; }
}
