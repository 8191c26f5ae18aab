namespace Workflows;

/// <summary>
/// A Wait state: waits for <see cref="Seconds"/>, until <see cref="Timestamp"/>, or as the method says, and gives on its input. ASL: <c>"Type": "Wait"</c>.
/// </summary>
/// <remarks>
/// With a constant the method is <c>static partial void</c>; otherwise it returns a <see cref="TimeSpan"/> of whole seconds or a <see cref="DateTimeOffset"/>.
/// A moment in the past means no wait.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class WaitAttribute : TransitionAttribute
{
    /// <summary>How long to wait, in seconds: 0 to 99,999,999. ASL: <c>Seconds</c>.</summary>
    /// <value>Default: not set.</value>
    public int Seconds { get; set; }

    /// <summary>The moment to wait for, as an RFC 3339 timestamp such as <c>2030-01-01T00:00:00Z</c>. ASL: <c>Timestamp</c>.</summary>
    /// <value>Default: not set.</value>
    public string? Timestamp { get; set; }
}
