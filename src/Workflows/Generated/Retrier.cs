using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>An element of ASL's <c>Retry</c>, for generated code. What is not set has ASL's default.</summary>
/// <param name="errorEquals">ASL's <c>ErrorEquals</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Retrier(params string[] errorEquals)
{
    // Longer than any execution; what is more would not fit a moment in time.
    private const double MaxSeconds = int.MaxValue;

    private readonly string[] _errorEquals = errorEquals;

    /// <summary>ASL's <c>IntervalSeconds</c>.</summary>
    public int IntervalSeconds { get; init; } = 1;

    /// <summary>ASL's <c>MaxAttempts</c>.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>ASL's <c>BackoffRate</c>.</summary>
    public double BackoffRate { get; init; } = 2;

    /// <summary>ASL's <c>MaxDelaySeconds</c>.</summary>
    public int? MaxDelaySeconds { get; init; }

    /// <summary>ASL's <c>JitterStrategy</c>.</summary>
    public JitterStrategy JitterStrategy { get; init; }

    internal bool Matches(in StateFailure failure) => failure.Matches(_errorEquals);

    /// <param name="retries">How many retries this entry has had before.</param>
    internal TimeSpan Delay(int retries)
    {
        var seconds = Math.Min(IntervalSeconds * Math.Pow(BackoffRate, retries), MaxDelaySeconds ?? MaxSeconds);
        return TimeSpan.FromSeconds(JitterStrategy is JitterStrategy.Full ? seconds * Random.Shared.NextDouble() : seconds);
    }
}
