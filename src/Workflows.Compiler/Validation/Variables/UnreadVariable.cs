using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

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
            new[] { variable.Key, $"is never read. {Remedy(variable.First().Assignment)}" }.ToEquatableArray()))
        .Concat(flow.Own.SelectMany(Find));

    // Who misspells a method that sets a variable sets another one, and a loop that counts with it never ends.
    private static string Remedy(Assignment assignment) => assignment switch
    {
        { NearMethod: { } near } => $"Read it with [Variable], do not assign it, or name the method '{near}' if that is meant.",
        { Method: { } method, Element: null } => $"'{method.Name}' sets '{assignment.Variable}': name the method after the variable that it shall set, read it with [Variable], or do not assign it.",
        _ => "Read it with [Variable], or do not assign it.",
    };
}
