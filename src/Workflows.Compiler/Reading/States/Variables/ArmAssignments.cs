using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Expressions;

namespace Workflows.Compiler.Reading.States;

/// <summary>What is wrong with the variables that single arms of a Choice set.</summary>
internal static class ArmAssignments
{
    /// <summary>Finds a <c>When</c> that no arm leads to.</summary>
    /// <param name="state">The Choice.</param>
    /// <param name="arms">Its arms; null if they could not be read.</param>
    public static void CheckTargets(StateReading state, ChoiceArms? arms)
    {
        foreach (var attribute in AssignReader.AttributesOf(state).Where(static attribute => attribute.Has("When")))
        {
            var target = attribute.Text("When") ?? "";
            state.Workflow.Literals.AddState(attribute.Written("When"), target);
            if (arms is null)
            {
                state.Workflow.KnowsVariables = false;
            }
            else if (arms.Choices.All(rule => rule.Arm.Next != target) && arms.Default?.Next != target)
            {
                AssignedValues.Find(state, attribute.LocationOf("When"), attribute.Text(0) ?? "", $"no arm of '{state.Symbol.Name}' leads to '{target}'; name the state of an arm");
            }
        }
    }

    /// <summary>Finds an arm whose value reads a variable that the arm sets: it looks like the new value, and is the old one.</summary>
    public static void CheckOutputs(StateReading state, ChoiceState choice, ChoiceArms? arms)
    {
        foreach (var (arm, target) in choice.Arms.Zip(arms?.Targets ?? ImmutableArray<ChoiceTarget>.Empty, static (arm, target) => (arm, target)))
        {
            foreach (var variable in choice.AssignOf(arm).Select(static assignment => assignment.Variable).Where(variable => arm.Output is { } output && Reads(output, variable)))
            {
                state.Find(DiagnosticIds.ReadsBeforeOwnAssign, target.Location, $"The value for '{arm.Next}'", variable, $"[Assign] of '{state.Symbol.Name}'");
            }
        }
    }

    private static bool Reads(Expression value, string variable) =>
        value.SelfAndDescendants().OfType<Reference.Variable>().Any(reference => reference.Name == variable);
}
