using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>A transition leads to no state.</summary>
internal static class UnknownTarget
{
    public static IEnumerable<Finding> Find(StateMachine machine)
    {
        var known = new HashSet<string>(machine.States.Select(state => state.Method.Name));
        return from state in machine.States
               from target in state.Targets
               where !known.Contains(target)
               select new Finding(DiagnosticIds.TargetUnknown, Edges.Anchor(state, target), new[] { state.Method.Name, target }.ToEquatableArray());
    }
}
