namespace Workflows.Generated;

/// <summary>How fast a run is of late: the rate since the last look, mixed with what was known before.</summary>
internal sealed class ProgressRate
{
    private const double Weight = 0.3;

    private long _done;
    private TimeSpan _elapsed;
    private double _rate;

    public double Of(long done, TimeSpan elapsed)
    {
        var seconds = (elapsed - _elapsed).TotalSeconds;
        if (seconds <= 0)
        {
            return _rate;
        }

        var latest = (done - _done) / seconds;
        _rate = _elapsed == TimeSpan.Zero ? latest : (Weight * latest) + ((1 - Weight) * _rate);
        (_done, _elapsed) = (done, elapsed);
        return _rate;
    }

    /// <summary>How long the rest takes, by the number of items or by how much of their file has been read.</summary>
    public static TimeSpan? Remaining(in MapCounts counts, TimeSpan elapsed, double rate)
    {
        var seconds = counts.Total is { } total ? (total - counts.Succeeded - counts.Failed) / rate
            : counts.Fraction is > 0 and var fraction ? elapsed.TotalSeconds * (1 - fraction) / fraction
            : double.NaN;
        return seconds >= 0 && seconds < TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.FromSeconds(seconds) : null;
    }
}
