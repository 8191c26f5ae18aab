using Workflows.Durable;

namespace Workflows.Hosting;

/// <summary>AWS's names of how an execution stands.</summary>
internal static class StatusNames
{
    public static string Of(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Running => "RUNNING",
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        ExecutionStatus.Parked => "PENDING_REDRIVE",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
