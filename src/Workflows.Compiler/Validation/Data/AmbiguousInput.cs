using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Data;

/// <summary>The states that read the workflow's input first take different types, so that nobody can say what it is.</summary>
internal static class AmbiguousInput
{
    public static IEnumerable<Finding> Find(StateMachine machine, DataFlow flow)
    {
        if (flow.Inputs.Count > 1)
        {
            yield return new Finding(
                DiagnosticIds.AmbiguousInput,
                new Anchor(machine.StartAt, AnchorPart.Name),
                new[] { machine.StartAt, string.Join("' and '", flow.Inputs.Select(type => type.DisplayName)) }.ToEquatableArray());
        }
    }
}
