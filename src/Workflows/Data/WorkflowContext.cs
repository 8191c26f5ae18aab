namespace Workflows;

/// <summary>The context object of a running state, typed. As a method parameter it is ASL's <c>$states.context</c>.</summary>
/// <remarks>In process the ids have AWS's form with the region <c>local</c> and the account <c>000000000000</c>.</remarks>
public sealed class WorkflowContext
{
    /// <summary>The execution. ASL: <c>$states.context.Execution</c>.</summary>
    public required ContextExecution Execution { get; init; }

    /// <summary>The state. ASL: <c>$states.context.State</c>.</summary>
    public required ContextState State { get; init; }

    /// <summary>The workflow. ASL: <c>$states.context.StateMachine</c>.</summary>
    public required ContextStateMachine StateMachine { get; init; }

    /// <summary>The moment of the evaluation in UTC, to the millisecond; the only clock of pure code. ASL: <c>$now()</c>.</summary>
    /// <remarks>One value for a state's whole evaluation.</remarks>
    public required DateTimeOffset Now { get; init; }
}
