using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Validation.Choices;
using Workflows.Compiler.Validation.Data;
using Workflows.Compiler.Validation.Deployment;
using Workflows.Compiler.Validation.Errors;
using Workflows.Compiler.Validation.Services;
using Workflows.Compiler.Validation.Structure;
using Workflows.Compiler.Validation.Variables;

namespace Workflows.Compiler.Validation;

/// <summary>Every rule over the model. Pure: model in, findings out.</summary>
internal static class WorkflowValidator
{
    /// <param name="machine">The machine.</param>
    /// <param name="flow">Its data flow.</param>
    /// <param name="className">The workflow's class, for messages.</param>
    /// <param name="faulty">Methods whose types say nothing, because they are wrong already.</param>
    /// <param name="isWhole">Whether every state and every transition could be read.</param>
    /// <param name="knowsVariables">Whether every variable that a state sets could be read.</param>
    public static IEnumerable<Finding> Validate(
        StateMachine machine, DataFlow flow, string className, IReadOnlyCollection<string> faulty, bool isWhole, bool knowsVariables = true)
    {
        var graph = new Graph(machine, flow);
        Finding[] transitions = [.. UnknownStartAt.Find(machine, className), .. UnknownTarget.Find(graph, className)];
        Finding[] errors =
        [
            .. DistributedInExpress.Find(machine), .. UnsupportedInExpress.Find(machine), .. WaitsWithoutEnd.Find(machine, faulty), .. AllErrorsNotLast.Find(machine),
            .. HiddenEntry.Find(machine), .. UnreachableArm.Find(machine), .. UnsendableRequest.Find(machine),
        ];
        var isClear = isWhole && transitions.Length == 0;
        Finding[] inner = [.. machine.States.OfType<WorkState>().SelectMany(static state => state.Inner).Where(IsOwn).SelectMany(inner => OfInner(inner, className, faulty, isWhole))];
        Finding[] variables = [.. ExecutionInputMismatch.Find(machine, flow), .. VariableFlow.IsNeeded(machine) ? OfVariables(machine, isClear && knowsVariables) : []];

        // A wrong target makes other states look unreachable and endless: one mistake, one message.
        return isClear
            ?
            [
                .. errors, .. UnreachableState.Find(graph), .. NoPathToEnd.Find(graph), .. TypeMismatch.Find(graph, faulty),
                .. AmbiguousInput.Find(machine, flow), .. EndsDiffer.Find(flow, faulty), .. SpinningCycle.Find(graph),
                .. variables, .. inner,
            ]
            : [.. transitions, .. errors, .. TypeMismatch.Find(graph, faulty), .. variables, .. inner];
    }

    // A workflow class is validated where it is declared.
    private static bool IsOwn(InnerMachine inner) => inner.Workflow is null;

    /// <summary>The rules of a machine inside of a state. Those of variables look into it from outside.</summary>
    private static IEnumerable<Finding> OfInner(InnerMachine inner, string className, IReadOnlyCollection<string> faulty, bool isWhole)
    {
        var (machine, flow) = (inner.Machine, DataFlow.OfInner(inner.Machine, inner.Input));
        var graph = new Graph(machine, flow);
        Finding[] faults =
        [
            .. UnknownTarget.Find(graph, className), .. DistributedInExpress.Find(machine), .. AllErrorsNotLast.Find(machine), .. HiddenEntry.Find(machine),
            .. UnreachableArm.Find(machine), .. UnsendableRequest.Find(machine), .. TypeMismatch.Find(graph, faulty),
            .. machine.States.OfType<WorkState>().SelectMany(static state => state.Inner).Where(IsOwn).SelectMany(deeper => OfInner(deeper, className, faulty, isWhole)),
        ];
        return isWhole && !machine.States.IsEmpty
            ? [.. faults, .. NoPathToEnd.Find(graph), .. AmbiguousInput.Find(machine, flow), .. EndsDiffer.Find(flow, faulty), .. SpinningCycle.Find(graph)]
            : faults;
    }

    /// <param name="machine">The machine.</param>
    /// <param name="isClear">Whether every path, and what it sets, is known.</param>
    private static IEnumerable<Finding> OfVariables(StateMachine machine, bool isClear)
    {
        var flow = VariableFlow.Of(machine);
        Finding[] faults =
        [
            .. InvalidVariableName.Find(flow, machine.QueryLanguage), .. VariableAssignedTwice.Find(machine), .. HiddenVariable.Find(flow), .. OuterVariable.Find(flow), .. ReadsBeforeOwnAssign.Find(machine),
        ];
        return isClear ? [.. faults, .. UnassignedVariable.Find(flow), .. VariableMismatch.Find(flow), .. UnreadVariable.Find(flow)] : faults;
    }
}
