using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Variables;

/// <summary>One <c>Assign</c> sets a variable twice, where ASL has a field for it only once.</summary>
internal static class VariableAssignedTwice
{
    public static IEnumerable<Finding> Find(StateMachine machine) =>
        (from state in machine.States
         from assign in AssignsOf(state)
         from again in assign.GroupBy(static assignment => assignment.Variable).Where(static same => same.Count() > 1)
         select AssignFault.Of(state, again.Last(), $"'{state.Method.Name}' sets it twice; remove one of them"))
        .Distinct()
        .Concat(machine.States.SelectMany(static state => state.Machines).SelectMany(Find));

    private static IEnumerable<EquatableArray<Assignment>> AssignsOf(State state) => state switch
    {
        WorkState task => task.Catch.Select(static catcher => catcher.Assign).Prepend(task.Assign),
        ChoiceState choice => choice.Arms.Select(choice.AssignOf),
        _ => [state.Assign],
    };
}
