namespace Workflows.Durable;

/// <summary>How an execution stands.</summary>
public enum ExecutionStatus
{
    /// <summary>It has not ended. AWS: <c>RUNNING</c>.</summary>
    Running = 0,

    /// <summary>It has ended with an output. AWS: <c>SUCCEEDED</c>.</summary>
    Succeeded = 1,

    /// <summary>It has ended with an error. AWS: <c>FAILED</c>.</summary>
    Failed = 2,

    /// <summary>It took longer than its <c>TimeoutSeconds</c>. AWS: <c>TIMED_OUT</c>.</summary>
    TimedOut = 3,

    /// <summary>Somebody stopped it. AWS: <c>ABORTED</c>.</summary>
    Aborted = 4,

    /// <summary>Processes ended again and again while they ran it, or what is stored of it cannot be read. It waits for <c>Redrive</c>. AWS: <c>PENDING_REDRIVE</c>.</summary>
    Parked = 5,
}
