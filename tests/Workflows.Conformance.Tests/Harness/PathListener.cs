namespace Workflows.Conformance.Tests.Harness;

/// <summary>Writes down the states that an execution enters.</summary>
internal sealed class PathListener : WorkflowListener
{
    private readonly List<string> _states = [];

    public IReadOnlyList<string> States => _states;

    public override void OnStateEntered(in StateTransition state) => _states.Add(state.State);
}
