using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>Where the source names a transition's target.</summary>
internal static class Edges
{
    public static Anchor Anchor(State state, string target) => state is ChoiceState
        ? new Anchor(state.Method.Name, AnchorPart.Target, target)
        : new Anchor(state.Method.Name, AnchorPart.Next);
}
