using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>The transitions that may lie on a cycle. Most machines have none, and then there is nothing to search.</summary>
internal static class CyclicEdges
{
    /// <summary>For each state that may lie on a cycle with a way out, its transitions to such states.</summary>
    public static IReadOnlyDictionary<string, (State State, Edge[] Edges)> Of(StateMachine machine, DataFlow flow)
    {
        var edges = WithoutFirst(machine.States.ToDictionary(state => state.Method.Name, state => (State: state, Edges: Edges.Of(state, flow).ToArray())));
        if (edges.Count == 0)
        {
            return edges;
        }

        var ending = Ending(machine);
        return edges.Where(state => ending.Contains(state.Key)).ToDictionary(state => state.Key, state => state.Value);
    }

    private static Dictionary<string, (State State, Edge[] Edges)> WithoutFirst(Dictionary<string, (State State, Edge[] Edges)> edges)
    {
        var incoming = edges.Values.SelectMany(state => state.Edges).GroupBy(edge => edge.Target).ToDictionary(target => target.Key, target => target.Count());
        var first = new Queue<string>(edges.Keys.Where(name => !incoming.ContainsKey(name)));
        while (first.Count > 0)
        {
            // What nothing leads to is on no cycle; without it, nor may be what it leads to.
            var name = first.Dequeue();
            foreach (var edge in edges[name].Edges.Where(edge => incoming.ContainsKey(edge.Target)))
            {
                if (--incoming[edge.Target] == 0 && edges.ContainsKey(edge.Target))
                {
                    first.Enqueue(edge.Target);
                }
            }

            edges.Remove(name);
        }

        return edges;
    }

    /// <summary>The states that come to an end, over any number of transitions.</summary>
    private static HashSet<string> Ending(StateMachine machine)
    {
        var sources = machine.States.SelectMany(state => state.Targets.Select(target => (state.Method.Name, target))).ToLookup(edge => edge.target, edge => edge.Name);
        var ending = new HashSet<string>();
        var work = new Queue<string>(machine.States.Where(static state => state.IsTerminal).Select(static state => state.Method.Name));
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
