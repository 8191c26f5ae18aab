using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Deployment;

/// <summary>What waits for others in an Express execution: that of an Express workflow, or an Express child of a Distributed Map (Step Functions, "Choosing workflow type").</summary>
internal static class UnsupportedInExpress
{
    public static IEnumerable<Finding> Find(StateMachine machine) => machine.IsExpress
        ? Find(machine, within: null, map: null)
        : machine.AllStates.OfType<MapState>()
            .Where(static map => map.Distributed is { IsExpress: true })
            .SelectMany(static map => Find(map.ItemProcessor.Machine, map.ItemProcessor.Workflow is null ? null : map, map));

    /// <param name="machine">The machine.</param>
    /// <param name="within">The state at which findings are told, if the machine is another class's; null for its own states.</param>
    /// <param name="map">The Distributed Map whose children are Express executions; null if the workflow's are.</param>
    private static IEnumerable<Finding> Find(StateMachine machine, State? within, MapState? map)
    {
        var otherwise = map is null ? "remove Type = StateMachineType.Express at [Workflow]" : $"set ExecutionType = MapExecutionType.Standard at '{map.Method.Name}'";
        foreach (var state in machine.States)
        {
            var place = new Anchor((within ?? state).Method.Name, AnchorPart.Attribute);
            if (FaultOf(state, map) is var (what, remedy))
            {
                yield return new Finding(DiagnosticIds.UnsupportedInExpress, place, new[] { state.Method.Name, what, $"{remedy}, or {otherwise}" }.ToEquatableArray());
            }
            else if (state is WaitState { Time: WaitTime.Seconds { Value: > ExpressLimits.Seconds } wait })
            {
                yield return new Finding(DiagnosticIds.TooLongForExpress, place, new[] { state.Method.Name, $"waits for {wait.Value} seconds", $"wait for less, or {otherwise}" }.ToEquatableArray());
            }

            // The children of a Distributed Map are executions of their own.
            foreach (var inner in state is WorkState and not MapState { Distributed: not null } ? ((WorkState)state).Inner : EquatableArray<InnerMachine>.Empty)
            {
                foreach (var finding in Find(inner.Machine, within ?? (inner.Workflow is null ? null : state), map))
                {
                    yield return finding;
                }
            }
        }
    }

    private static (string What, string Remedy)? FaultOf(State state, MapState? map) => state switch
    {
        TaskState { Work: TaskWork.Activity } => ("waits for a worker of an activity", "use a [Task] or a [Lambda]"),
        TaskState { Pattern: TaskPattern.Callback } => ("waits for a task token", "remove the TaskToken"),
        TaskState { Pattern: TaskPattern.Sync } => ("waits until what it starts has ended", "set Sync = false"),

        // Of one in an Express child tells DistributedInExpress.
        MapState { Distributed: not null } when map is null => ("is a Distributed Map", "remove Mode = MapMode.Distributed"),
        _ => null,
    };
}
