using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>States set a variable to values of different types, or a parameter reads it as another type than it has there.</summary>
internal static class VariableMismatch
{
    public static IEnumerable<Finding> Find(VariableFlow flow)
    {
        var differing = new HashSet<string>();
        foreach (var variable in flow.Assigned.GroupBy(static assigned => assigned.Assignment.Variable))
        {
            if (VariableTypes.Unified(variable.Select(static assigned => assigned.Assignment.Type)) is null)
            {
                differing.Add(variable.Key);
                yield return Differing([.. variable]);
            }
        }

        foreach (var finding in flow.Reads.Where(read => !differing.Contains(read.Variable)).Select(read => Misread(flow, read)).OfType<Finding>().Distinct())
        {
            yield return finding;
        }

        foreach (var finding in flow.Own.SelectMany(Find))
        {
            yield return finding;
        }
    }

    private static Finding Differing(AssignedVariable[] assigned)
    {
        var first = assigned[0];
        var other = assigned.First(candidate => VariableTypes.Unified([first.Assignment.Type, candidate.Assignment.Type]) is null);
        return Of(
            AssignFault.PlaceOf(other.State, other.Assignment),
            other.Assignment.Variable,
            $"is '{first.Assignment.Type.DisplayName}' where {first.Setter} assigns it, but '{other.Assignment.Type.DisplayName}' where {other.Setter} does. Give it one type, or use two names.");
    }

    private static Finding? Misread(VariableFlow flow, VariableRead read)
    {
        var taken = read.Parameter.Type!;
        foreach (var assignment in flow.Reaching(read.Variable, read.State))
        {
            if (TypeFit.MisfitOf(assignment.Type, taken, isHandedOn: true) is { } misfit)
            {
                var giver = flow.Assigned.First(assigned => assigned.Assignment == assignment).Setter;
                var given = assignment.Type.DisplayName;
                return Of(new Anchor(read.Method.Name, AnchorPart.Variable, read.Parameter.Name), read.Variable, misfit switch
                {
                    Misfit.Null => $"may be null as {giver} assigns it, but '{read.Method.Name}' reads it as '{taken.DisplayName}'. Declare the parameter as '{taken.DisplayName}?'.",
                    Misfit.Members => $"is '{given}' where {giver} assigns it, of which '{read.Method.Name}' would read only what '{taken.DisplayName}' has. Declare the parameter as '{given}'.",
                    _ => $"is '{given}' where {giver} assigns it, but '{read.Method.Name}' reads it as '{taken.DisplayName}'. Declare the parameter as '{given}'.",
                });
            }
        }

        return null;
    }

    private static Finding Of(Anchor anchor, string variable, string fault) => new(DiagnosticIds.VariableMismatch, anchor, new[] { variable, fault }.ToEquatableArray());
}
