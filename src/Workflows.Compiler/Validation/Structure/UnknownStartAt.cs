using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>StartAt is missing, or names no state.</summary>
internal static class UnknownStartAt
{
    public static IEnumerable<Finding> Find(StateMachine machine, string className)
    {
        if (machine.StartAt.Length == 0)
        {
            yield return new Finding(DiagnosticIds.StartAtMissing, new Anchor(null, AnchorPart.Attribute), new[] { className }.ToEquatableArray());
        }
        else if (machine.States.All(state => state.Method.Name != machine.StartAt))
        {
            yield return new Finding(DiagnosticIds.StartAtUnknown, new Anchor(null, AnchorPart.StartAt), new[] { machine.StartAt }.ToEquatableArray());
        }
    }
}
