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

    /// <summary>Cancelled when the time is up, and when the execution is.</summary>
    internal CancellationToken Token => Limit.Token;

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

    /// <summary>Why <see cref="Token"/> is cancelled, for whoever is told by it.</summary>
    internal Exception Ended() => Limit.IsOver ? new TaskTimeoutException(_seconds) : new OperationCanceledException(Limit.Caller);

    private static long InRange(long seconds) => seconds is >= 1 and <= MaxSeconds
        ? seconds
        : throw new WaitException($"The TimeoutSeconds field must be between 1 and {MaxSeconds}, but was {seconds}.");
}
