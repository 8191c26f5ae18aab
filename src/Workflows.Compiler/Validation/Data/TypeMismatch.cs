using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Validation.Structure;

namespace Workflows.Compiler.Validation.Data;

/// <summary>A state gives what the next one does not take.</summary>
internal static class TypeMismatch
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow) =>
        from state in machine.States
        where flow.IsReached(state)
        from target in state.Targets
        from taker in machine.States.Where(candidate => candidate.Method.Name == target).Take(1)
        where taker.Input is not null
        from given in flow.Given(state, target).Distinct()
        where !TypeFit.Fits(given, taker.Input!, DataFlow.HandsOn(taker))
        select new Finding(
            DiagnosticIds.TypeMismatch,
            Edges.Anchor(state, target),
            new[] { state.Method.Name, given.DisplayName, target, taker.Input!.DisplayName }.ToEquatableArray());
}
