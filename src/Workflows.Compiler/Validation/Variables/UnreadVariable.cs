using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>Nothing reads a variable that is set. Told where it is set first.</summary>
internal static class UnreadVariable
{
    public static IEnumerable<Finding> Find(VariableFlow flow) => flow.Assigned
        .GroupBy(static assigned => assigned.Assignment.Variable)
        .Where(variable => !flow.IsRead(variable.Key))
        .Select(static variable => new Finding(
            DiagnosticIds.UnreadVariable,
            AssignFault.PlaceOf(variable.First().State, variable.First().Assignment),
            new[] { variable.Key }.ToEquatableArray()))
        .Concat(flow.Inner.SelectMany(static inner => Find(inner.Flow)));
}
