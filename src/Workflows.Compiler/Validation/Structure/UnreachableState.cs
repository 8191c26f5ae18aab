using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>No transition from the start leads to a state. Told at the first of several that only lead to one another.</summary>
internal static class UnreachableState
{
    public static IEnumerable<Finding> Find(Graph graph)
    {
        var unreached = graph.Machine.States
            .Where(state => !graph.Flow.IsReached(state))
            .Select(state => (State: state, Reachable: graph.ReachableFrom(state)))
            .ToArray();
        var told = new HashSet<string>();
        foreach (var (state, reachable) in unreached)
        {
            var name = state.Method.Name;
            var isFirst = unreached.Where(other => other.Reachable.Contains(name)).All(other => reachable.Contains(other.State.Method.Name));
            if (isFirst && !told.Contains(name))
            {
                told.UnionWith(reachable);
                yield return new Finding(DiagnosticIds.UnreachableState, new Anchor(name, AnchorPart.Name), new[] { name }.ToEquatableArray());
            }
        }
    }
}
