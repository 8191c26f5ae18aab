using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The <c>TimeoutSeconds</c> of one try of a Task, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TaskTimeout : LimitedWork
{
    private const long MaxSeconds = 99_999_999;

    private readonly long _seconds;

    internal TaskTimeout(long seconds, TimeProvider time, CancellationToken cancellationToken)
        : base(InRange(seconds), time, cancellationToken) => _seconds = seconds;

    /// <inheritdoc/>
    public override async Task Within<TNeeds>(Func<TNeeds, CancellationToken, Task> work, TNeeds needs)
    {
        try
        {
            await Limit.Within(work, needs).ConfigureAwait(false);
        }
        catch (Exception) when (Limit.IsOver)
        {
            throw new TaskTimeoutException(_seconds);
        }

        if (Limit.IsOver)
        {
            // The work ended because it was told to, or just too late.
            throw new TaskTimeoutException(_seconds);
        }
    }

    private static long InRange(long seconds) => seconds is >= 1 and <= MaxSeconds
        ? seconds
        : throw new WaitException($"The TimeoutSeconds field must be between 1 and {MaxSeconds}, but was {seconds}.");
}
