namespace Workflows;

/// <summary>Fails a task with an ASL Error and Cause of its own choice, such as those that an AWS service would report.</summary>
/// <param name="error">ASL's <c>Error</c>, for instance <c>DynamoDB.ConditionalCheckFailedException</c>.</param>
/// <param name="cause">ASL's <c>Cause</c>, as it is.</param>
public sealed class TaskFailedException(string error, string? cause = null) : Exception($"{error}: {cause}")
{
    /// <summary>ASL's <c>Error</c>.</summary>
    public string Error { get; } = error;

    /// <summary>ASL's <c>Cause</c>.</summary>
    public string? Cause { get; } = cause;
}
