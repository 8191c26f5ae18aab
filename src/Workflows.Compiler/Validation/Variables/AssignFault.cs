using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>A variable that cannot be set as an <c>Assign</c> says.</summary>
internal static class AssignFault
{
    public static Finding Of(State state, Assignment assignment, string fault) => new(
        DiagnosticIds.InvalidAssign,
        PlaceOf(state, assignment),
        new[] { $"'{assignment.Variable}'", fault }.ToEquatableArray());

    public static Anchor PlaceOf(State state, Assignment assignment) => assignment.Anchor ?? new Anchor(state.Method.Name, AnchorPart.Assign);
}
