namespace Workflows.Generated;

/// <summary>How many items may fail. What is not set does not count, unless neither is: then none may.</summary>
internal readonly struct FailureTolerance
{
    private readonly long? _count;
    private readonly double? _percentage;

    public FailureTolerance(long? count, double? percentage)
    {
        if (count < 0)
        {
            throw new MapRunFailedException(ErrorNames.Runtime, "ToleratedFailureCount cannot be negative.");
        }

        if (percentage is { } given && !(given is >= 0 and <= 100))
        {
            throw new MapRunFailedException(ErrorNames.Runtime, "ToleratedFailurePercentage must be between 0 and 100.");
        }

        _count = count ?? (percentage is null ? 0 : null);
        _percentage = percentage;
    }

    /// <summary>Whether so many failed items are too many, whatever comes.</summary>
    /// <param name="failed">How many have failed.</param>
    /// <param name="atMost">How many items there are at most; null if nobody knows yet, when no percentage but 0 can be exceeded.</param>
    public bool IsExceeded(long failed, long? atMost) => failed > 0
        && (failed > _count || (_percentage is { } percentage && (percentage == 0 || (atMost is { } total && failed * 100.0 > percentage * total))));

    /// <summary>How many items may fail; null if nobody knows yet.</summary>
    /// <param name="total">How many items there are; null if nobody knows yet.</param>
    public long? Allowed(long? total)
    {
        var byPercentage = _percentage is { } percentage && total is { } items ? (long?)(long)(percentage * items / 100) : null;
        return _count is null ? byPercentage : _percentage is null ? _count : byPercentage is null ? null : Math.Min(_count.Value, byPercentage.Value);
    }
}
