namespace Workflows.Generated;

/// <summary>Waits on a <see cref="TimeProvider"/> for as long as ASL allows, which is longer than one timer can.</summary>
internal static class WorkflowTimer
{
    private const long MaxSeconds = int.MaxValue;

    // A timer takes at most 2^32-2 milliseconds, about 49 days.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(30);

    public static ValueTask Wait(long seconds, TimeProvider time, CancellationToken cancellationToken)
    {
        var end = After(seconds, time.GetUtcNow());
        return seconds == 0 ? default : WaitUntil(end, time, cancellationToken);
    }

    /// <summary>The moment that is so many seconds after another.</summary>
    /// <exception cref="WaitException">ASL does not allow to wait for that.</exception>
    public static DateTimeOffset After(long seconds, DateTimeOffset now) => seconds switch
    {
        < 0 => throw new WaitException($"The Seconds field references a negative value: {seconds}"),
        > MaxSeconds => throw new WaitException("Wait state delay is too long."),
        _ => now.AddSeconds(seconds),
    };

    public static ValueTask WaitUntil(DateTimeOffset moment, TimeProvider time, CancellationToken cancellationToken) =>
        moment <= time.GetUtcNow() ? default : new ValueTask(DelayUntil(moment, time, cancellationToken));

    public static long WholeSeconds(TimeSpan delay) => delay.Ticks % TimeSpan.TicksPerSecond == 0
        ? delay.Ticks / TimeSpan.TicksPerSecond
        : throw new WaitException($"The Seconds field must be a whole number of seconds, but was {delay.TotalSeconds}.");

    /// <summary>How long the next timer runs when so much is left.</summary>
    public static TimeSpan Next(TimeSpan left) => left >= LongestTimer ? LongestTimer : left <= TimeSpan.Zero ? TimeSpan.Zero : WholeMilliseconds(left);

    /// <summary>Waits for a time, whatever happens to the clock meanwhile.</summary>
    public static ValueTask Delay(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken) =>
        delay <= TimeSpan.Zero ? default : new ValueTask(DelayInParts(delay, time, cancellationToken));

    private static async Task DelayInParts(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken)
    {
        while (delay > TimeSpan.Zero)
        {
            var part = Next(delay);
            await Task.Delay(part, time, cancellationToken).ConfigureAwait(false);
            delay -= part;
        }
    }

    private static async Task DelayUntil(DateTimeOffset moment, TimeProvider time, CancellationToken cancellationToken)
    {
        // A timer may fire a little early, so look at the clock again.
        for (var left = moment - time.GetUtcNow(); left > TimeSpan.Zero; left = moment - time.GetUtcNow())
        {
            await Task.Delay(Next(left), time, cancellationToken).ConfigureAwait(false);
        }
    }

    // A timer drops fractions of a millisecond; what is left of one would be no delay at all, over and over.
    private static TimeSpan WholeMilliseconds(TimeSpan delay) =>
        TimeSpan.FromMilliseconds((delay.Ticks + TimeSpan.TicksPerMillisecond - 1) / TimeSpan.TicksPerMillisecond);
}
