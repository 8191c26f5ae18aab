using System.Text.Json;
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
        using var asl = JsonDocument.Parse(workflow.Machine.Asl);
        ChildMachines = workflow.Machine.States.Where(static state => state is { Type: StateType.Map, HasEffects: true })
            .ToDictionary(static state => state.Name, state => $"{workflow.Machine.Name}/{LabelOf(asl.RootElement, state.Name) ?? state.Name}");
        _states = workflow.Machine.States.Select(static (state, index) => (state.Name, index)).ToDictionary(static pair => pair.Name, static pair => pair.index);
    }

    public DurableWorkflow Workflow { get; }

    public DurableMachine Machine => Workflow.Machine;

    public StoredDefinition Definition { get; }

    public DefinitionContract Contract { get; }

    /// <summary>By the names of its Distributed Maps, the machines that their child executions are of in AWS: the workflow's name, a slash, and the Map's <c>Label</c> or name.</summary>
    public IReadOnlyDictionary<string, string> ChildMachines { get; }

    /// <summary>A state's place; null if there is no such state.</summary>
    public int? Find(string state) => _states.TryGetValue(state, out var index) ? index : null;

    private static string? LabelOf(JsonElement machine, string state)
    {
        if (!machine.TryGetProperty("States", out var states))
        {
            return null;
        }

        foreach (var candidate in states.EnumerateObject())
        {
            if (candidate.NameEquals(state))
            {
                return candidate.Value.TryGetProperty("Label", out var label) ? label.GetString() : null;
            }

            var inner = candidate.Value.TryGetProperty("Branches", out var branches) ? branches.EnumerateArray()
                : candidate.Value.TryGetProperty("ItemProcessor", out var processor) ? [processor]
                : Enumerable.Empty<JsonElement>();
            if (inner.Select(machine => LabelOf(machine, state)).FirstOrDefault(static label => label is not null) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
