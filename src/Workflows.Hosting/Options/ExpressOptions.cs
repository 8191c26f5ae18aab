namespace Workflows.Hosting;

/// <summary>How a service runs workflows in memory.</summary>
public sealed class ExpressOptions
{
    /// <summary>How many executions run at once, 1 to 1,000,000. Those that wait count too.</summary>
    /// <value>Default: 1,000.</value>
    public int MaxConcurrentExecutions { get; set; } = 1_000;

    /// <summary>How many more may wait for their turn, 0 to 1,000,000; who comes then is refused with <see cref="Durable.ThrottlingException"/>.</summary>
    /// <value>Default: 1,000.</value>
    public int MaxQueuedExecutions { get; set; } = 1_000;

    /// <summary>How long an execution may take: 1 millisecond to 1 day. Then it is <c>TIMED_OUT</c> with <c>States.Timeout</c>.</summary>
    /// <value>Default: 5 minutes, as in AWS.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);
}
