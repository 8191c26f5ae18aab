using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>A machine as its states and the transitions between them, which the rules share.</summary>
internal sealed class Graph
{
    private readonly Dictionary<string, (State State, Edge[] Edges)> _states = [];

    public Graph(StateMachine machine, DataFlow flow)
    {
        Machine = machine;
        Flow = flow;
        foreach (var state in machine.States)
        {
            _states[state.Method.Name] = (state, Edges.Of(state, flow).ToArray());
        }
    }

    public StateMachine Machine { get; }

    public DataFlow Flow { get; }

    public State? Find(string method) => _states.TryGetValue(method, out var found) ? found.State : null;

    public Edge[] EdgesOf(State state) => _states[state.Method.Name].Edges;

    /// <summary>The methods of the states that transitions from a state lead to, over any number of them.</summary>
    public HashSet<string> ReachableFrom(State start)
    {
        var seen = new HashSet<string>();
        var work = new Queue<string>(start.Targets);
        while (work.Count > 0)
        {
            var name = work.Dequeue();
            if (seen.Add(name) && Find(name) is { } state)
            {
                foreach (var target in state.Targets)
                {
                    work.Enqueue(target);
                }
            }
        }

        return seen;
    }

    /// <summary>The methods of the states that come to an end of the machine, over any number of transitions.</summary>
    public HashSet<string> Ending()
    {
        var sources = Machine.States.SelectMany(static state => state.Targets.Select(target => (Source: state.Method.Name, target)))
            .ToLookup(static edge => edge.target, static edge => edge.Source);
        var ending = new HashSet<string>();
        var work = new Queue<string>(Machine.States.Where(static state => state.IsTerminal).Select(static state => state.Method.Name));
        while (work.Count > 0)
        {
            var name = work.Dequeue();
            if (ending.Add(name))
            {
                foreach (var source in sources[name])
                {
                    work.Enqueue(source);
                }
            }
        }

        return ending;
    }
}
