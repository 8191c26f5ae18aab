using System.Collections.Immutable;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>A machine inside of a state sets a variable that a machine around it sets too (States Language, "Variables": no inner one may hide an outer one).</summary>
internal static class HiddenVariable
{
    public static IEnumerable<Finding> Find(VariableFlow flow) => Find(flow, ImmutableHashSet<string>.Empty);

    private static IEnumerable<Finding> Find(VariableFlow flow, ImmutableHashSet<string> around)
    {
        var hiding = flow.Assigned
            .Where(assigned => around.Contains(assigned.Assignment.Variable))
            .Select(static assigned => AssignFault.Of(assigned.State, assigned.Assignment, "a machine around this one sets a variable of that name, which it would hide; choose another name"));
        var visible = around.Union(flow.Assigned.Select(static assigned => assigned.Assignment.Variable));
        return hiding.Concat(flow.Inner.SelectMany(inner => Find(inner.Flow, visible)));
    }
}
