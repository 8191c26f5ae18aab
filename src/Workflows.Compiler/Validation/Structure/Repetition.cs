using System.Globalization;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Structure;

/// <summary>Tells transitions that give the next round of a cycle what this one was given from those that give it something new.</summary>
internal static class Repetition
{
    /// <summary>Whether a transition gives on what the round was given. Where no Task is asked, computing is all that a round does, and nothing new.</summary>
    /// <param name="start">The state that the round begins at.</param>
    /// <param name="from">The state that the transition leaves.</param>
    /// <param name="edge">The transition.</param>
    public static bool Of(State start, State from, Edge edge) => !(start is WorkState && Counts(from, edge)) && from switch
    {
        WorkState task => Of(task, edge),
        PassState { Value: { } value } when start is WorkState => !IsComputed(value),
        ChoiceState choice when start is WorkState => !choice.Arms.Where((_, i) => edge.Anchor.Detail == Detail(i)).Any(static arm => arm.Output is { } output && IsComputed(output)),
        _ => true,
    };

    // Not the Task's result, and not after a timeout, which has taken its time.
    private static bool Of(WorkState task, Edge edge) => edge.Anchor.Part is AnchorPart.Catch
        ? task.Catch.Any(catcher => catcher.Next == edge.Target && !catcher.ErrorEquals.Contains(ErrorNames.Timeout))
        : task.Result is not ResultShape.Result;

    /// <summary>Whether a transition sets a variable to something that is made of a variable, as counters are.</summary>
    private static bool Counts(State from, Edge edge) => (from switch
    {
        WorkState task when edge.Anchor.Part is AnchorPart.Catch => task.Catch.Where(catcher => catcher.Next == edge.Target).SelectMany(static catcher => catcher.Assign),
        ChoiceState choice => choice.Arms.Where((_, i) => edge.Anchor.Detail == Detail(i)).SelectMany(arm => choice.AssignOf(arm)),
        _ => from.Assign,
    }).MethodsOf().Any(static method => method.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Variable));

    // After one round, members that are set to constants are what they were.
    private static bool IsComputed(Expression value) => value switch
    {
        Literal or Reference.Input => false,
        With with => IsComputed(with.Target) || with.Members.Any(static member => IsComputed(member.Value)),
        _ => true,
    };

    private static string Detail(int arm) => arm.ToString(CultureInfo.InvariantCulture);
}
