namespace Workflows.Durable;

/// <summary>A workflow within an engine, with what is asked for all the time.</summary>
internal sealed class WorkflowHost
{
    private readonly Dictionary<string, int> _states;

    public WorkflowHost(DurableWorkflow workflow)
    {
        Workflow = workflow;
        Definition = DefinitionContract.Of(workflow.Machine);
        Contract = DefinitionContract.Read(Definition);
        _states = workflow.Machine.States.Select(static (state, index) => (state.Name, index)).ToDictionary(static pair => pair.Name, static pair => pair.index);
    }

    public DurableWorkflow Workflow { get; }

    public DurableMachine Machine => Workflow.Machine;

    public StoredDefinition Definition { get; }

    public DefinitionContract Contract { get; }

    /// <summary>A state's place; null if there is no such state.</summary>
    public int? Find(string state) => _states.TryGetValue(state, out var index) ? index : null;
}
