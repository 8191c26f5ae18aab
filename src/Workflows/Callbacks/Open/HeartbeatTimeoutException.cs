namespace Workflows;

/// <summary>Nothing was heard of a task for longer than its <c>HeartbeatSeconds</c>; ASL: <c>States.Timeout</c>, which <c>States.HeartbeatTimeout</c> names too.</summary>
internal sealed class HeartbeatTimeoutException(int seconds, string? workerName)
    : TimeoutException(workerName is null
        ? $"No heartbeat of the task came for {seconds} seconds."
        : $"No heartbeat of the task came for {seconds} seconds from worker '{workerName}'.");
