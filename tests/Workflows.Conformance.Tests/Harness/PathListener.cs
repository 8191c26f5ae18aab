namespace Workflows.Conformance.Tests.Harness;

/// <summary>Writes down the states that an execution enters; those in branches and iterations by where they are, because they are entered in any order.</summary>
internal sealed class PathListener : WorkflowListener
{
    private readonly List<string> _states = [];
    private readonly Dictionary<string, List<InnerState>> _inner = [];

    public IReadOnlyList<string> States => _states;

    public IReadOnlyDictionary<string, IReadOnlyList<InnerState>>? Inner =>
        _inner.Count == 0 ? null : _inner.ToDictionary(place => place.Key, IReadOnlyList<InnerState> (place) => place.Value);

    public override void OnStateEntered(in StateTransition state)
    {
        if (state.Path.Length == 0)
        {
            _states.Add(state.State);
            return;
        }

        if (!_inner.TryGetValue(state.Path, out var visits))
        {
            _inner.Add(state.Path, visits = []);
        }

        visits.Add(new InnerState(state.State, Seconds(state.Time)));
    }

    public override void OnStateExited(in StateTransition state)
    {
        if (state.Path.Length > 0)
        {
            var visits = _inner[state.Path];
            visits[^1] = visits[^1] with { ExitedAt = Seconds(state.Time) };
        }
    }

    private static double Seconds(DateTimeOffset time) => Math.Round((time - Scenario.StartTime).TotalSeconds, 3);
}
