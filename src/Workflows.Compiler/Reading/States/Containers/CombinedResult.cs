using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.States;

/// <summary>To C# the result of a Parallel is what its combiner makes, to ASL the array of its branches' outputs. So variables are set from what makes the one of the other.</summary>
internal static class CombinedResult
{
    public static EquatableArray<Assignment> In(EquatableArray<Assignment> assign, ShapingMethod? combiner) => combiner is null
        ? assign
        : assign.Select(assignment => assignment with { Value = In(assignment.Value, combiner.Body) }).ToEquatableArray();

    private static Expression In(Expression value, Expression combined)
    {
        var parts = value.SelfAndDescendants().ToArray();
        var reads = parts.Count(static part => part is Reference.Result);
        if (reads == 0 || (reads == 1 && !parts.Any(static part => part is Lambda)))
        {
            return Replaced(value, combined);
        }

        var names = new HashSet<string>(parts.Concat(combined.SelfAndDescendants()).SelectMany(static part => part switch
        {
            Lambda lambda => lambda.Parameters,
            Let let => [let.Name],
            _ => Enumerable.Empty<string>(),
        }));
        var name = "combined";
        while (!names.Add(name))
        {
            name += "_";
        }

        var local = new Reference.Local(name) { IsNullable = combined.IsNullable, Shape = combined.Shape, Scalar = combined.Scalar };
        return new Let(name, combined, Replaced(value, local)) { IsNullable = value.IsNullable, Shape = value.Shape, Scalar = value.Scalar };
    }

    private static Expression Replaced(Expression value, Expression result) => value is Reference.Result ? result : value.Map(part => Replaced(part, result));
}
