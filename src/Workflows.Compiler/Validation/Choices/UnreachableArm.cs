using System.Globalization;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Choices;

/// <summary>An arm of a Choice is never taken. What stands behind an arm that is always taken is told once.</summary>
internal static class UnreachableArm
{
    public static IEnumerable<Finding> Find(StateMachine machine) => machine.States.OfType<ChoiceState>().SelectMany(Find);

    private static IEnumerable<Finding> Find(ChoiceState choice)
    {
        var earlier = new List<Expression>();
        for (var i = 0; i < choice.Choices.Count; i++)
        {
            var (condition, arm) = (Implication.Plain(choice.Choices[i].Condition), choice.Choices[i].Arm);
            if (IsClosed(earlier))
            {
                yield return Of(choice, arm, i, "the arms before it take every value");
                yield break;
            }

            if (Implication.IsFalse(condition))
            {
                yield return Of(choice, arm, i, "its condition is never true");
                continue;
            }

            if (earlier.Any(other => Implication.Implies(condition, other)))
            {
                yield return Of(choice, arm, i, "an arm before it takes all that it would");
                continue;
            }

            earlier.Add(condition);
        }

        if (choice.Default is { } last && IsClosed(earlier))
        {
            yield return Of(choice, last, choice.Choices.Count, "the arms before it take every value");
        }
    }

    private static bool IsClosed(List<Expression> conditions) => conditions.Count > 0
        && (Implication.IsTrue(conditions[conditions.Count - 1]) || conditions.Contains(Implication.Not(conditions[conditions.Count - 1])));

    private static Finding Of(ChoiceState choice, ChoiceArm arm, int index, string reason) => new(
        DiagnosticIds.UnreachableArm,
        new Anchor(choice.Method.Name, AnchorPart.Target, index.ToString(CultureInfo.InvariantCulture)),
        new[] { choice.Method.Name, arm.Next, reason }.ToEquatableArray());
}
