namespace Workflows.Durable;

/// <summary>A started execution.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="Machine">The workflow.</param>
/// <param name="Name">Its name.</param>
/// <param name="Started">When it was started.</param>
public sealed record ExecutionRef(long Id, string Machine, string Name, DateTimeOffset Started)
{
    /// <summary>Its ARN. AWS: <c>executionArn</c>.</summary>
    public string Arn => new ExecutionArn(Machine, Name).ToString();
}
