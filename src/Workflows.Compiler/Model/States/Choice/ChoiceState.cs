using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Choice: the rules in order, and the default arm if there is one.</summary>
internal sealed record ChoiceState : State
{
    public required EquatableArray<ChoiceRule> Choices { get; init; }

    public required ChoiceArm? Default { get; init; }

    public override IEnumerable<Expression> Expressions => base.Expressions
        .Concat(Choices.Select(static rule => rule.Condition))
        .Concat(Arms.Select(static arm => arm.Output).OfType<Expression>());

    public override IEnumerable<string> Targets => Arms.Select(arm => arm.Next).Distinct();

    public IEnumerable<ChoiceArm> Arms => Default is { } last
        ? Choices.Select(rule => rule.Arm).Append(last)
        : Choices.Select(rule => rule.Arm);

    public override bool IsTerminal => false;
}
