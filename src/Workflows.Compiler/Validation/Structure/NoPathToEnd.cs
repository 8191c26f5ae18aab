using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>From a state that is reached no transition leads to an end. Told once for each cycle without a way out, at its first state.</summary>
internal static class NoPathToEnd
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow)
    {
        var ending = new HashSet<string>(machine.States.Where(state => state.IsTerminal).Select(state => state.Method.Name));
        var endless = machine.States
            .Where(state => flow.IsReached(state) && !state.IsTerminal)
            .Select(state => (State: state, Reachable: Graph.ReachableFrom(machine, state)))
            .Where(state => !state.Reachable.Overlaps(ending))
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
