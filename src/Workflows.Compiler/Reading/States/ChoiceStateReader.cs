using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

internal static class ChoiceStateReader
{
    public static ChoiceState Read(StateReading state)
    {
        var method = state.ReadMethod();
        state.Taken = state.ReadInput();
        var assign = AssignReader.OfInput(state);
        var arms = SignatureRules.CheckReturns(state, "a Next", static type => type is INamedTypeSymbol named && KnownNames.Of(named) == KnownNames.Next)
            ? state.Incomplete(state.Workflow.Pure.ReadChoice(state.Symbol, StateReading.Bind(state.Symbol, method)))
            : null;
        state.Workflow.IsWhole &= arms is not null;
        ArmAssignments.CheckTargets(state, arms);
        var rules = arms?.Choices.Select((rule, i) => rule with { Arm = Typed(state, rule.Arm, i, arms.Targets[i]) }).ToEquatableArray();
        var choice = AskedInputs.Refine(new ChoiceState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Choices = rules ?? EquatableArray<ChoiceRule>.Empty,
            Default = arms?.Default is { } last ? Typed(state, last, arms.Targets.Length - 1, arms.Targets[arms.Targets.Length - 1]) : null,
            Assign = assign,
            Input = state.Taken,
        });
        if (arms is { Default: null })
        {
            CheckWithoutDefault(state, choice, arms.Open);
        }

        ArmAssignments.CheckOutputs(state, choice, arms);
        return choice;
    }

    private static ChoiceArm Typed(StateReading state, ChoiceArm arm, int index, ChoiceTarget target)
    {
        state.Workflow.Literals.AddState(target.Syntax, arm.Next);
        state.Anchor(AnchorPart.Target, target.Location, index.ToString(CultureInfo.InvariantCulture));
        var assigning = arm with { Assign = AssignReader.OfArm(state, arm.Next) };
        return target.ValueType is { } type ? assigning with { OutputType = state.Data(type, target.Location) } : assigning;
    }

    /// <summary>
    /// A Choice without a default arm fails with States.NoChoiceMatched. In C# a value that no arm of a nested <c>switch</c> matches
    /// throws the same exception, but in the definition it is a query that could not be evaluated.
    /// </summary>
    private static void CheckWithoutDefault(StateReading state, ChoiceState choice, Location? open)
    {
        var values = choice.Choices
            .SelectMany(rule => choice.AssignOf(rule.Arm).Select(static assignment => assignment.Value).Concat([rule.Condition, rule.Arm.Output!]))
            .Where(static value => value is not null);
        if (!values.Any(MayNotMatch))
        {
            if (open is not null)
            {
                state.Find(DiagnosticIds.ChoiceWithoutDefault, open, state.Symbol.Name);
            }

            return;
        }

        var body = (state.Symbol.PartialImplementationPart ?? state.Symbol).DeclaringSyntaxReferences[0].GetSyntax(state.Workflow.CancellationToken);
        var inner = body.DescendantNodes().OfType<SwitchExpressionSyntax>()
            .Where(branches => branches.Ancestors().Any(ancestor => ancestor is SwitchExpressionSyntax))
            .FirstOrDefault(branches => !branches.Arms.Any(arm => arm is { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax }));
        state.Find(
            DiagnosticIds.UnsupportedChoice,
            inner?.GetLocation(),
            "a nested 'switch' without a default arm fails otherwise than a Choice without one",
            "add a default arm to one of them");
    }

    private static bool MayNotMatch(Expression expression) => expression is Failure { Message: BranchReader.NoArm } || expression.Parts.Any(MayNotMatch);
}
