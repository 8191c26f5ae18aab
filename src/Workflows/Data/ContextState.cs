namespace Workflows;

/// <summary>The running state, as the context object tells it.</summary>
/// <param name="Name">The state's name. ASL: <c>$states.context.State.Name</c>.</param>
/// <param name="EnteredTime">When the state was entered, in UTC to the millisecond. ASL: <c>$states.context.State.EnteredTime</c>.</param>
public sealed record ContextState(string Name, DateTimeOffset EnteredTime)
{
    /// <summary>How often the state was tried again since it was entered: 0 at the first try. Only in a Task. ASL: <c>$states.context.State.RetryCount</c>.</summary>
    public int RetryCount { get; init; }
}
