using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>
/// A cycle in which nothing takes time on purpose: no Wait, nothing that waits for a job, a worker or a token, and at most one Task, which every round asks the same. Where a Task gives its result on,
/// or a value is computed on the way back to it, the next round has something new to do, and where several Tasks work, something happens. Cycles without a way out are told there.
/// </summary>
internal static class SpinningCycle
{
    public static IEnumerable<Finding> Find(Graph graph)
    {
        var ways = CyclicEdges.Of(graph);
        var told = new HashSet<string>();
        foreach (var state in graph.Machine.States.Where(state => ways.ContainsKey(state.Method.Name) && graph.Flow.IsReached(state)))
        {
            if (state is WaitState or TaskState { IsWaiting: true } || told.Contains(state.Method.Name) || WayBack(state, ways) is not { } way)
            {
                continue;
            }

            told.UnionWith(way.Select(step => step.From.Method.Name));
            var (last, edge) = way[0];
            var isCatch = edge.Anchor.Part is AnchorPart.Catch;
            yield return new Finding(
                DiagnosticIds.SpinningCycle,
                edge.Anchor,
                new[]
                {
                    isCatch ? $"The [Catch] of '{last.Method.Name}'" : $"'{last.Method.Name}'",
                    edge.Target,
                    isCatch ? "use [Retry], which waits longer each time, or put a [Wait] into the cycle" : "put a [Wait] into it",
                }.ToEquatableArray());
        }
    }

    /// <summary>The shortest way from a state back to it over states that only compute, its last transition first; null if there is none.</summary>
    private static List<(State From, Edge Edge)>? WayBack(State start, IReadOnlyDictionary<string, (State State, Edge[] Edges)> ways)
    {
        var cameBy = new Dictionary<string, (State From, Edge Edge)>();
        var work = new Queue<State>([start]);
        while (work.Count > 0)
        {
            var from = work.Dequeue();
            foreach (var edge in ways[from.Method.Name].Edges.Where(edge => Repetition.Of(start, from, edge)))
            {
                if (cameBy.ContainsKey(edge.Target) || !ways.TryGetValue(edge.Target, out var target))
                {
                    continue;
                }

                cameBy[edge.Target] = (from, edge);
                if (edge.Target == start.Method.Name)
                {
                    return Trace(start, cameBy);
                }

                if (target.State is PassState or ChoiceState)
                {
                    work.Enqueue(target.State);
                }
            }
        }

        return null;
    }

    private static List<(State From, Edge Edge)> Trace(State start, Dictionary<string, (State From, Edge Edge)> cameBy)
    {
        var way = new List<(State From, Edge Edge)> { cameBy[start.Method.Name] };
        while (way[way.Count - 1].From.Method.Name != start.Method.Name)
        {
            way.Add(cameBy[way[way.Count - 1].From.Method.Name]);
        }

        return way;
    }
}
