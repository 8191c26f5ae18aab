using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Validation.Choices;
using Workflows.Compiler.Validation.Data;
using Workflows.Compiler.Validation.Errors;
using Workflows.Compiler.Validation.Structure;

namespace Workflows.Compiler.Validation;

/// <summary>Every rule over the model. Pure: model in, findings out.</summary>
internal static class WorkflowValidator
{
    /// <param name="machine">The machine.</param>
    /// <param name="flow">Its data flow.</param>
    /// <param name="className">The workflow's class, for messages.</param>
    /// <param name="faulty">Methods whose types say nothing, because they are wrong already.</param>
    /// <param name="isWhole">Whether every state and every transition could be read.</param>
    public static IEnumerable<Finding> Validate(StateMachine machine, DataFlow flow, string className, IReadOnlyCollection<string> faulty, bool isWhole)
    {
        var graph = new Graph(machine, flow);
        Finding[] transitions = [.. UnknownStartAt.Find(machine, className), .. UnknownTarget.Find(graph, className)];
        Finding[] errors = [.. AllErrorsNotLast.Find(machine), .. HiddenEntry.Find(machine), .. UnreachableArm.Find(machine)];

        // A wrong target makes other states look unreachable and endless: one mistake, one message.
        return isWhole && transitions.Length == 0
            ?
            [
                .. errors, .. UnreachableState.Find(graph), .. NoPathToEnd.Find(graph), .. TypeMismatch.Find(graph, faulty),
                .. AmbiguousInput.Find(machine, flow), .. EndsDiffer.Find(flow, faulty), .. SpinningCycle.Find(graph),
            ]
            : [.. transitions, .. errors, .. TypeMismatch.Find(graph, faulty)];
    }
}
