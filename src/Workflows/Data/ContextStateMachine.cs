namespace Workflows;

/// <summary>The workflow, as the context object tells it.</summary>
/// <param name="Id">The state machine's ARN. ASL: <c>$states.context.StateMachine.Id</c>.</param>
/// <param name="Name">The state machine's name. ASL: <c>$states.context.StateMachine.Name</c>.</param>
public sealed record ContextStateMachine(string Id, string Name);
