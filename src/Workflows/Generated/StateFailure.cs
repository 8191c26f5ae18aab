using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>Why a state failed, for generated code.</summary>
/// <param name="error">The error's name; null if a Fail state names none.</param>
/// <param name="cause">What happened; null for nothing.</param>
/// <param name="exception">The exception, if there was one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StateFailure(string? error, string? cause, Exception? exception)
{
    /// <summary>The failure that a Fail state names.</summary>
    /// <param name="error">The error's name; null if it names none.</param>
    /// <param name="cause">What happened; null for nothing.</param>
    public StateFailure(string? error, string? cause = null)
        : this(error, cause, exception: null)
    {
    }

    /// <summary>The failure that a Fail state computes.</summary>
    /// <param name="error">The error.</param>
    public StateFailure(WorkflowError error)
        : this(error.Error, error.Cause, exception: null)
    {
    }

    /// <summary>The failure that a Fail state names.</summary>
    public static StateFailure Of(WorkflowError error) => new(error);

    /// <summary>ASL's Error.</summary>
    public string? Error { get; } = error;

    /// <summary>ASL's Cause.</summary>
    public string? Cause { get; } = cause;

    /// <summary>The exception behind it.</summary>
    public Exception? Exception { get; } = exception;

    /// <summary>What a handler gets. A timeout that is handled has an empty cause, as AWS gives it.</summary>
    public ErrorOutput Output => new(Error, Cause ?? (Error == Errors.Timeout ? "" : null));

    /// <summary>Whether a retrier or catcher with these names takes the failure.</summary>
    /// <param name="errorEquals">ASL's <c>ErrorEquals</c>.</param>
    public bool Matches(params string[] errorEquals)
    {
        // AWS lets nobody handle this one, by whatever name.
        if (Error == ErrorNames.Runtime)
        {
            return false;
        }

        foreach (var name in errorEquals)
        {
            if (name == Error || name == Errors.All || (name == Errors.TaskFailed && Error != Errors.Timeout) || (name == Errors.HeartbeatTimeout && IsMissedHeartbeat))
            {
                return true;
            }
        }

        return false;
    }

    // AWS reports it as States.Timeout, and takes both names for it.
    private bool IsMissedHeartbeat => Exception is HeartbeatTimeoutException or InnerMachineException { Failure.Exception: HeartbeatTimeoutException };
}
