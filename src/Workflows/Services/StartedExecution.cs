namespace Workflows;

/// <summary>An execution that was started, and for which nobody waits.</summary>
/// <param name="ExecutionArn">Its ARN.</param>
/// <param name="StartDate">When it was started.</param>
[ServiceData]
public sealed record StartedExecution(string ExecutionArn, DateTimeOffset StartDate);
