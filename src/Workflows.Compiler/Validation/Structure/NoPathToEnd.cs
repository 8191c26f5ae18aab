using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>From a state that is reached no transition leads to an end. Told once for each cycle without a way out, at its first state.</summary>
internal static class NoPathToEnd
{
    public static IEnumerable<Finding> Find(Graph graph)
    {
        var ending = graph.Ending();
        var endless = graph.Machine.States
            .Where(state => graph.Flow.IsReached(state) && !ending.Contains(state.Method.Name))
            .Select(state => (State: state, Reachable: graph.ReachableFrom(state)))
            .ToArray();
        var told = new HashSet<string>();
        foreach (var (state, reachable) in endless)
        {
            // What leads into a cycle is no fault: only a state to which everything behind it leads back is in the cycle itself.
            var isCycle = endless.Where(other => reachable.Contains(other.State.Method.Name)).All(other => other.Reachable.Contains(state.Method.Name));
            if (isCycle && !told.Contains(state.Method.Name))
            {
                told.UnionWith(reachable);
                yield return new Finding(DiagnosticIds.NoPathToEnd, new Anchor(state.Method.Name, AnchorPart.Name), new[] { state.Method.Name }.ToEquatableArray());
            }
        }
    }
}
