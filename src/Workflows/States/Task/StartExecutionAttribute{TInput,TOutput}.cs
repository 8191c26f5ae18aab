namespace Workflows;

/// <summary>
/// A Task state that starts an execution of a workflow that is no class here: the method is a pure expression that makes its input. ASL:
/// <c>"Resource": "arn:aws:states:::states:startExecution.sync:2"</c>.
/// </summary>
/// <remarks>In process the input goes to the function that is given for <paramref name="stateMachineArn"/>, see <see cref="ServiceHandlers"/>.</remarks>
/// <typeparam name="TInput">What the other takes: an object, to which the key that says who started it is added.</typeparam>
/// <typeparam name="TOutput">What the other gives.</typeparam>
/// <param name="stateMachineArn">The state machine's ARN, mostly a placeholder: <c>${Billing}</c>. ASL: <c>StateMachineArn</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class StartExecutionAttribute<TInput, TOutput>(string stateMachineArn) : CallAttribute
{
    /// <summary>The state machine's ARN.</summary>
    public string StateMachineArn { get; } = stateMachineArn;

    /// <summary>Whether the state waits for the other execution to end. ASL: <c>.sync:2</c> at the end of <c>Resource</c>.</summary>
    /// <value>Default: <see langword="true"/>, unless the method takes a <see cref="TaskToken{T}"/>.</value>
    public bool Sync { get; set; } = true;
}
