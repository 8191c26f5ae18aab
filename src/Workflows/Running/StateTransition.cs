namespace Workflows;

/// <summary>A state that an execution entered or left.</summary>
/// <param name="Workflow">The workflow's name.</param>
/// <param name="Execution">The execution's name.</param>
/// <param name="State">The state's name in the definition.</param>
/// <param name="Type">The state's type.</param>
/// <param name="Time">When, by the execution's <see cref="TimeProvider"/>.</param>
public readonly record struct StateTransition(string Workflow, string Execution, string State, StateType Type, DateTimeOffset Time);
