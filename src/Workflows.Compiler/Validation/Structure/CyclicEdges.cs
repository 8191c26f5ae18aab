using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>The transitions that may lie on a cycle. Most machines have none, and then there is nothing to search.</summary>
internal static class CyclicEdges
{
    /// <summary>For each state that may lie on a cycle with a way out, its transitions to such states.</summary>
    public static IReadOnlyDictionary<string, (State State, Edge[] Edges)> Of(Graph graph)
    {
        var edges = WithoutFirst(graph.Machine.States.ToDictionary(state => state.Method.Name, state => (State: state, Edges: graph.EdgesOf(state))));
        if (edges.Count == 0)
        {
            return edges;
        }

        var ending = graph.Ending();
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
}
