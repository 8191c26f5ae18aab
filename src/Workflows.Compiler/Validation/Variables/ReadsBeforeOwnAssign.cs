using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>
/// What a state gives on reads a variable that the state sets: it looks like the new value, and is the old one (States Language, "Variables"). What is assigned may well
/// read the old one, as counters do, and so may what comes before: arguments, conditions, the work itself.
/// </summary>
internal static class ReadsBeforeOwnAssign
{
    public static IEnumerable<Finding> Find(StateMachine machine) => machine.States.SelectMany(static state => state switch
    {
        WorkState task => task.Catch
            .SelectMany(catcher => Find(OutputOf(catcher.Output), catcher.Assign, $"the [Catch] of '{state.Method.Name}'"))
            .Concat(Find(OutputOf(task.Result), task.Assign, $"[Assign] of '{state.Method.Name}'")),

        // If a variable gets the value itself, the value is the new one.
        PassState pass => Find(pass.Method, pass.Assign.Where(static assignment => assignment.Method is not null), "its own [Assign]"),
        _ => [],
    }).Concat(machine.States.SelectMany(static state => state.Machines).SelectMany(Find));

    private static Method? OutputOf(ResultShape shape) => (shape as ResultShape.Output)?.Shaping.Method;

    private static IEnumerable<Finding> Find(Method? output, IEnumerable<Assignment> assign, string setter)
    {
        var set = assign.Select(static assignment => assignment.Variable).ToArray();
        return output is null ? [] :
            from parameter in output.Parameters
            where parameter.Variable is { } variable && set.Contains(variable)
            select new Finding(
                DiagnosticIds.ReadsBeforeOwnAssign,
                new Anchor(output.Name, AnchorPart.Variable, parameter.Name),
                new[] { $"'{output.Name}'", parameter.Variable!, setter }.ToEquatableArray());
    }
}
