using System.Globalization;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>The transitions of a state, one for each place in the source that names a target.</summary>
internal static class Edges
{
    public static IEnumerable<Edge> Of(State state, DataFlow flow) => state is ChoiceState choice
        ? choice.Arms.Select((arm, i) => new Edge(
            arm.Next,
            new Anchor(state.Method.Name, AnchorPart.Target, i.ToString(CultureInfo.InvariantCulture)),
            flow.Given(choice, arm).ToEquatableArray()))
        : state.Targets.Select(target => new Edge(target, new Anchor(state.Method.Name, AnchorPart.Next), flow.Given(state, target).ToEquatableArray()));
}
