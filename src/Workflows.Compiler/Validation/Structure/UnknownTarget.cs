using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>A transition leads to no state.</summary>
internal static class UnknownTarget
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow, string className)
    {
        var known = new HashSet<string>(machine.States.Select(state => state.Method.Name));
        return from state in machine.States
               from edge in Edges.Of(state, flow)
               where !known.Contains(edge.Target)
               let giver = edge.Anchor.Method ?? className
               select new Finding(DiagnosticIds.TargetUnknown, edge.Anchor, new[] { giver, edge.Target }.ToEquatableArray());
    }
}
