using Workflows.Compiler.Model;
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
        var arms = SignatureRules.CheckReturns(state, "a Next", static type => type.ToDisplayString() == KnownNames.Next)
            ? state.Incomplete(state.Workflow.Pure.ReadChoice(state.Symbol, StateReading.Bind(state.Symbol, method)))
            : null;
        var rules = arms?.Choices.Select((rule, i) => rule with { Arm = Typed(state, rule.Arm, arms.Targets[i]) }).ToEquatableArray();
        return new ChoiceState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Input = state.ReadInput(),
            Choices = rules ?? EquatableArray<ChoiceRule>.Empty,
            Default = arms?.Default is { } last ? Typed(state, last, arms.Targets[arms.Targets.Length - 1]) : null,
        };
    }

    private static ChoiceArm Typed(StateReading state, ChoiceArm arm, ChoiceTarget target)
    {
        state.Anchor(AnchorPart.Target, target.Location, arm.Next);
        return target.ValueType is { } type ? arm with { OutputType = state.Data(type, target.Location) } : arm;
    }
}
