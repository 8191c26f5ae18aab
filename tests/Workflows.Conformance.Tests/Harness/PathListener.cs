namespace Workflows.Conformance.Tests.Harness;

/// <summary>
/// Writes down the states that an execution enters; those in branches, iterations and children by where they are, because they are entered in any order. Those of executions that its states
/// start are not its own.
/// </summary>
internal sealed class PathListener(string workflow) : WorkflowListener
{
    private readonly List<string> _states = [];
    private readonly Dictionary<string, List<InnerState>> _inner = [];
    private readonly Dictionary<string, string> _children = [];
    private readonly Dictionary<string, int> _started = [];

    public IReadOnlyList<string> States => _states;

    public IReadOnlyDictionary<string, IReadOnlyList<InnerState>>? Inner =>
        _inner.Count == 0 ? null : _inner.ToDictionary(place => place.Key, IReadOnlyList<InnerState> (place) => place.Value);

    public override bool ObservesChildExecutions => true;

    public override void OnStateEntered(in StateTransition state)
    {
        if (IsOfOthers(state))
        {
            return;
        }

        var path = PathOf(state);
        if (path.Length == 0)
        {
            _states.Add(state.State);
            return;
        }

        if (!_inner.TryGetValue(path, out var visits))
        {
            _inner.Add(path, visits = []);
        }

        visits.Add(new InnerState(state.State, Seconds(state.Time)));
    }

    public override void OnStateExited(in StateTransition state)
    {
        if (!IsOfOthers(state) && PathOf(state) is { Length: > 0 } path)
        {
            var visits = _inner[path];
            visits[^1] = visits[^1] with { ExitedAt = Seconds(state.Time) };
        }
    }

    private bool IsOfOthers(in StateTransition state) => state.Workflow.Split('/')[0] != workflow;

    // Child executions have names that nobody knows before. They start in the order of their items, and are counted; their machine is called 'workflow/Map'.
    private string PathOf(in StateTransition state)
    {
        var slash = state.Workflow.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return state.Path;
        }

        if (!_children.TryGetValue(state.Execution, out var path))
        {
            var map = state.Workflow[(slash + 1)..];
            var index = _started.GetValueOrDefault(map);
            _started[map] = index + 1;
            _children.Add(state.Execution, path = $"{map}[{index}]/");
        }

        return path + state.Path;
    }

    private static double Seconds(DateTimeOffset time) => Math.Round((time - Scenario.StartTime).TotalSeconds, 3);
}
