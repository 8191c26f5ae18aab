namespace Workflows;

/// <summary>
/// A Task state that starts an execution of another workflow: the method is a pure expression that makes its input. ASL:
/// <c>"Resource": "arn:aws:states:::states:startExecution.sync:2"</c>.
/// </summary>
/// <remarks>
/// The other execution is told who started it. The state's result is the other's output; with <c>Sync = false</c> a <see cref="StartedExecution"/>; with a
/// <see cref="TaskToken{T}"/> parameter, which the input hands on, what comes back with it. In process the other workflow runs compiled: an instance is taken from a
/// constructor parameter, field or property of that type, or made if it needs nothing.
/// </remarks>
/// <typeparam name="TWorkflow">The workflow class. Its ARN is a placeholder in the definition.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class StartExecutionAttribute<TWorkflow> : CallAttribute
    where TWorkflow : class
{
    /// <summary>Whether the state waits for the other execution to end. ASL: <c>.sync:2</c> at the end of <c>Resource</c>.</summary>
    /// <value>Default: <see langword="true"/>, unless the method takes a <see cref="TaskToken{T}"/>.</value>
    public bool Sync { get; set; } = true;
}
