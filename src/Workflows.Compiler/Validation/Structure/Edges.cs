using System.Globalization;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>The transitions of a state, one for each place in the source that names a target.</summary>
internal static class Edges
{
    public static IEnumerable<Edge> Of(State state, DataFlow flow) => state switch
    {
        ChoiceState choice => choice.Arms.Select((arm, i) => new Edge(
            arm.Next,
            new Anchor(state.Method.Name, AnchorPart.Target, i.ToString(CultureInfo.InvariantCulture)),
            flow.Given(choice, arm).ToEquatableArray())),
        WorkState task => task.Catch
            .Select(catcher => new Edge(catcher.Next, catcher.Anchor ?? new Anchor(task.Method.Name, AnchorPart.Catch), flow.Given(task, catcher).ToEquatableArray()))
            .Concat(task.Transition.Next is { } next ? [Next(task, next, flow.GivenResult(task))] : []),
        _ => state.Targets.Select(target => Next(state, target, flow.Given(state, target))),
    };

    private static Edge Next(State state, string target, IEnumerable<TypeReference> given) => new(target, new Anchor(state.Method.Name, AnchorPart.Next), given.ToEquatableArray());
}
