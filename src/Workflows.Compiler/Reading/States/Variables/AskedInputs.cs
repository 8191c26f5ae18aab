using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.States;

/// <summary>Variables that get a Choice's input in arms that have asked whether it is null: there their type has no null.</summary>
internal static class AskedInputs
{
    public static ChoiceState Refine(ChoiceState choice)
    {
        var arms = KnownMembers.ArmsOf(choice, MemberPath.Nothing);
        return choice with
        {
            Choices = choice.Choices.Select((rule, i) => arms[i].Taken.Contains(MemberPath.Root) ? rule with { Arm = Refine(rule.Arm) } : rule).ToEquatableArray(),
            Default = choice.Default is { } last && arms[arms.Count - 1].Taken.Contains(MemberPath.Root) ? Refine(last) : choice.Default,
        };
    }

    private static ChoiceArm Refine(ChoiceArm arm) => arm.Assign.IsEmpty ? arm : arm with { Assign = arm.Assign.Select(Refine).ToEquatableArray() };

    private static Assignment Refine(Assignment assignment) => assignment is { Method: null, Value: Reference.Input, Type.IsNullable: true }
        ? assignment with { Type = assignment.Type.WithoutNull, IsAsked = true }
        : assignment;
}
