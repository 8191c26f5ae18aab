using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>A transition leads to no state.</summary>
internal static class UnknownTarget
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow)
    {
        var known = new HashSet<string>(machine.States.Select(state => state.Method.Name));
        return from state in machine.States
               from edge in Edges.Of(state, flow)
               where !known.Contains(edge.Target)
               select new Finding(DiagnosticIds.TargetUnknown, edge.Anchor, new[] { state.Method.Name, edge.Target }.ToEquatableArray());
    }
}
