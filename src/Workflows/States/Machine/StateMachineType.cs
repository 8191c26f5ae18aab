namespace Workflows;

/// <summary>How Step Functions runs a workflow. It is set when the state machine is created, and cannot be changed. AWS: <c>type</c> of <c>CreateStateMachine</c>.</summary>
public enum StateMachineType
{
    /// <summary>Each state runs exactly once, an execution may take a year, and its history can be read.</summary>
    Standard,

    /// <summary>
    /// For many short executions: one takes five minutes at most, and may run more than once if it is started asynchronously. Nothing waits for anybody outside:
    /// neither jobs (<c>Sync = true</c>) nor task tokens nor activities, and there is no Distributed Map.
    /// </summary>
    Express,
}
