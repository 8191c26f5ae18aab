using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Validation.Deployment;

/// <summary>A Task that waits for somebody outside, who may never answer, and has no limit: the execution stays open for a year.</summary>
internal static class WaitsWithoutEnd
{
    public static IEnumerable<Finding> Find(StateMachine machine, IReadOnlyCollection<string> faulty) => machine.TimeoutSeconds is not null ? [] :
        from task in Own(machine)
        where !faulty.Contains(task.Method.Name)
        where task is { Timeout: null, Heartbeat: null } and ({ Pattern: TaskPattern.Callback } or { Work: TaskWork.Activity })
        select new Finding(DiagnosticIds.WaitsWithoutEnd, new Anchor(task.Method.Name, AnchorPart.Attribute), new[] { task.Method.Name, task.Pattern is TaskPattern.Callback ? "its token comes back" : "a worker is done" }.ToEquatableArray());

    // A workflow class is validated where it is declared, and Express children cannot wait for anybody.
    private static IEnumerable<TaskState> Own(StateMachine machine) => machine.States.SelectMany(static state => state switch
    {
        TaskState task => [task],
        MapState { Distributed.IsExpress: true } => [],
        WorkState work => work.Inner.Where(static inner => inner.Workflow is null).SelectMany(static inner => Own(inner.Machine)),
        _ => [],
    });
}
