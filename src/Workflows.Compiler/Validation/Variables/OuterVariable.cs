using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>A state inside of a Distributed Map reads a variable of the workflow around: the child executions have none of those (States Language, "Variables").</summary>
internal static class OuterVariable
{
    public static IEnumerable<Finding> Find(VariableFlow flow) => flow.Inner
        .Where(static inner => inner.State is MapState { Distributed: not null })
        .SelectMany(static inner => inner.Flow.OpenReads.Select(read => new Finding(
            DiagnosticIds.OuterVariable,
            new Anchor(read.Method.Name, AnchorPart.Variable, read.Parameter.Name),
            new[] { read.Method.Name, read.Variable, inner.State.Method.Name }.ToEquatableArray())))
        .Distinct()
        .Concat(flow.Inner.SelectMany(static inner => Find(inner.Flow)));
}
