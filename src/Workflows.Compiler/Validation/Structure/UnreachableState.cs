using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>No transition from the start leads to a state.</summary>
internal static class UnreachableState
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow) =>
        from state in machine.States
        where !flow.IsReached(state)
        select new Finding(DiagnosticIds.UnreachableState, new Anchor(state.Method.Name, AnchorPart.Name), new[] { state.Method.Name }.ToEquatableArray());
}
