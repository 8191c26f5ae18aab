using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A Choice: the rules in order, and the default arm if there is one.</summary>
internal sealed record ChoiceState : State
{
    public required EquatableArray<ChoiceRule> Choices { get; init; }

    public required ChoiceArm? Default { get; init; }

    public override IEnumerable<Expression> Expressions => base.Expressions
        .Concat(Choices.Select(static rule => rule.Condition))
        .Concat(Arms.SelectMany(static arm => arm.Assign.Select(static assignment => assignment.Value).Append(arm.Output!)).Where(static value => value is not null));

    public override IEnumerable<string> Targets => Arms.Select(arm => arm.Next).Distinct();

    public IEnumerable<ChoiceArm> Arms => Default is { } last
        ? Choices.Select(rule => rule.Arm).Append(last)
        : Choices.Select(rule => rule.Arm);

    public override IEnumerable<Method> Methods => base.Methods.Concat(Arms.SelectMany(static arm => arm.Assign).MethodsOf()).Distinct();

    public override bool IsTerminal => false;

    /// <summary>The variables that are set where an arm is taken. ASL: the rule's <c>Assign</c>, or of the default arm the state's.</summary>
    public EquatableArray<Assignment> AssignOf(ChoiceArm arm) => Assign.IsEmpty ? arm.Assign : arm.Assign.IsEmpty ? Assign : Assign.Concat(arm.Assign).ToEquatableArray();
}
