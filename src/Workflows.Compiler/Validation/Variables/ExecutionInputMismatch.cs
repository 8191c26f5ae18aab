using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>A parameter takes the execution's input for another type than the workflow's input has.</summary>
internal static class ExecutionInputMismatch
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow) =>
        (from read in flow.Input is null ? [] : DataFlow.ExecutionInputs(machine)
         let taken = read.Parameter.Type!
         let misfit = TypeFit.MisfitOf(flow.Input!, taken, isHandedOn: true)
         where misfit is not null
         select new Finding(
             TypeFit.IdOf(misfit.Value),
             new Anchor(read.Method.Name, AnchorPart.ExecutionInput, read.Parameter.Name),
             new[] { "The execution's start", flow.Input!.DisplayName, read.Method.Name, taken.DisplayName, $"declare '{read.Parameter.Name}' as '{flow.Input.DisplayName}'" }.ToEquatableArray()))
        .Distinct();
}
