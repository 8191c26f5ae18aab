namespace Workflows.Durable;

/// <summary>What a state waits for that starts an execution. ASL: the suffix of <c>Resource</c>.</summary>
public enum ExecutionWaiting
{
    /// <summary>The start alone. ASL: <c>startExecution</c>.</summary>
    ForStart,

    /// <summary>The end. ASL: <c>startExecution.sync:2</c>.</summary>
    ForEnd,

    /// <summary>The answer to a task token. ASL: <c>startExecution.waitForTaskToken</c>.</summary>
    ForToken,
}
