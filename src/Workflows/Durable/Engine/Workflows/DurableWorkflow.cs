namespace Workflows.Durable;

/// <summary>A workflow that an engine runs: its machine, and how an instance of its class comes to be.</summary>
/// <param name="machine">The machine.</param>
/// <param name="open">Makes an instance in a scope of its own, which is disposed of when the states have run for which it was made.</param>
public sealed class DurableWorkflow(DurableMachine machine, Func<WorkflowScope> open)
{
    /// <summary>The machine.</summary>
    public DurableMachine Machine { get; } = machine;

    internal WorkflowScope Open() => open();
}
