using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>A variable is read by a state to which a path leads that does not set it. Told once for each state, with the shortest path.</summary>
internal static class UnassignedVariable
{
    public static IEnumerable<Finding> Find(VariableFlow flow) => Find(flow, isOutermost: true);

    private static IEnumerable<Finding> Find(VariableFlow flow, bool isOutermost) =>
        (from read in flow.Reads
         let fault = !flow.Sets(read.Variable) ? isOutermost ? NeverSet(flow, read.Variable) : null : Unset(flow, read)
         where fault is not null
         select new Finding(
             DiagnosticIds.UnassignedVariable,
             new Anchor(read.Method.Name, AnchorPart.Variable, read.Parameter.Name),
             new[] { read.Method.Name, read.Variable, fault }.ToEquatableArray()))
        .Distinct()
        .Concat(flow.Own.SelectMany(static inner => Find(inner, isOutermost: false)));

    private static string NeverSet(VariableFlow flow, string variable)
    {
        var nearest = Spelling.Nearest(flow.Assigned.Select(static assigned => assigned.Assignment.Variable).Distinct(), variable);
        return $"no state assigns. Assign it with [Assign]{(nearest is null ? "" : $", or read '{nearest}'")}.";
    }

    private static string? Unset(VariableFlow flow, VariableRead read)
    {
        var way = flow.WayWithout(read.Variable, read.State);
        return way is null ? null
            : way.Count == 1 ? $"nothing has assigned when the workflow starts with '{read.State.Method.Name}'. Assign it in a state before."
            : $"is not assigned on the path {string.Join(" > ", way)}. Assign it there too, or in a state before.";
    }
}
