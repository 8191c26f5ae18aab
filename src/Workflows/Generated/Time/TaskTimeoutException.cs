namespace Workflows.Generated;

/// <summary>A Task that took longer than its <c>TimeoutSeconds</c>; ASL: <c>States.Timeout</c>.</summary>
internal sealed class TaskTimeoutException(long seconds) : TimeoutException($"The task took longer than {seconds} seconds.");
