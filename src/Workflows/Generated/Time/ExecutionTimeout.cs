using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>The <c>TimeoutSeconds</c> of a whole execution, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExecutionTimeout : LimitedWork
{
    internal ExecutionTimeout(long seconds, TimeProvider time, CancellationToken cancellationToken)
        : base(seconds, time, cancellationToken)
    {
    }

    /// <summary>Cancelled when the time is up, and when the caller says so.</summary>
    public CancellationToken Token => Limit.Token;

    /// <summary>Whether the execution is at its end, whatever its states come to: the time is up, or the caller cancelled.</summary>
    public bool IsOver => Token.IsCancellationRequested;

    /// <summary>Throws if it was the caller who cancelled, with the caller's token.</summary>
    public void ThrowIfCallerCancelled() => Limit.ThrowIfCallerCancelled();

    /// <inheritdoc/>
    public override Task Within<TNeeds>(Func<TNeeds, CancellationToken, Task> work, TNeeds needs) => Limit.Within(work, needs);
}
