using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>What the store held at a moment.</summary>
/// <param name="Statistics">What there was.</param>
/// <param name="At">When.</param>
internal sealed record StatisticsSample(StoreStatistics Statistics, DateTimeOffset At)
{
    /// <summary>How long the execution had been due that nobody owned and that had been the longest.</summary>
    public TimeSpan Lag => Statistics.OldestDue is { } due && due < At ? At - due : TimeSpan.Zero;
}
