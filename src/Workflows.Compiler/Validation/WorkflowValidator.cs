using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Validation.Data;
using Workflows.Compiler.Validation.Structure;

namespace Workflows.Compiler.Validation;

/// <summary>Every rule over the model. Pure: model in, findings out.</summary>
internal static class WorkflowValidator
{
    public static IEnumerable<Finding> Validate(StateMachine machine, DataFlow flow, string className)
    {
        Finding[] transitions = [.. UnknownStartAt.Find(machine, className), .. UnknownTarget.Find(machine)];
        var isConnected = transitions.Length == 0 && machine.States.All(HasTransition);

        // A wrong target makes other states look unreachable and endless: one mistake, one message.
        return isConnected
            ? [.. UnreachableState.Find(machine, flow), .. NoPathToEnd.Find(machine, flow), .. TypeMismatch.Find(machine, flow), .. AmbiguousInput.Find(machine, flow), .. EndsDiffer.Find(flow)]
            : [.. transitions, .. TypeMismatch.Find(machine, flow)];
    }

    private static bool HasTransition(State state) => state switch
    {
        ChoiceState choice => choice.Arms.Any(),
        _ => true,
    };
}
