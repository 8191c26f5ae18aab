namespace Workflows;

/// <summary>The execution, as the context object tells it.</summary>
/// <param name="Id">The execution's ARN. ASL: <c>$states.context.Execution.Id</c>.</param>
/// <param name="Name">The execution's name. ASL: <c>$states.context.Execution.Name</c>.</param>
/// <param name="StartTime">When it started, in UTC to the millisecond. ASL: <c>$states.context.Execution.StartTime</c>.</param>
public sealed record ContextExecution(string Id, string Name, DateTimeOffset StartTime)
{
    /// <summary>The ARN of the role that the execution has. ASL: <c>$states.context.Execution.RoleArn</c>.</summary>
    public string RoleArn { get; init; } = "arn:aws:iam::000000000000:role/local";

    /// <summary>How often the execution was started again where it had failed: 0 in memory. ASL: <c>$states.context.Execution.RedriveCount</c>.</summary>
    public int RedriveCount { get; init; }
}
