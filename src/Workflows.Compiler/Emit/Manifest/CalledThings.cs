using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Manifest;

/// <summary>
/// Writes what states call that somebody else deploys: functions, activities and state machines, each once for each method. What a deployment replaces is a
/// <c>placeholder</c>; what the source says outright is a <c>name</c> or an <c>arn</c>.
/// </summary>
internal static class CalledThings
{
    public static JsonArray Functions(IEnumerable<State> states) => Each<TaskWork.Function>(states, static (task, function) => new()
    {
        { "state", task.Name },
        { DeployedValues.TryOnly(function.Name) is null ? "name" : "placeholder", DeployedValues.TryOnly(function.Name) ?? function.Name },
    });

    public static JsonArray Activities(IEnumerable<State> states) => Each<TaskWork.Activity>(states, static (task, activity) => new()
    {
        { "state", task.Name },
        { "name", activity.Name },
        { DeployedValues.TryOnly(activity.Resource) is null ? "arn" : "placeholder", DeployedValues.TryOnly(activity.Resource) ?? activity.Resource },
    });

    public static JsonArray Executions(IEnumerable<State> states) => Each<TaskWork.Execution>(states, static (task, execution) => new()
    {
        { "state", task.Name },
        { DeployedValues.TryOnly(execution.StateMachineArn) is null ? "arn" : "placeholder", DeployedValues.TryOnly(execution.StateMachineArn) ?? execution.StateMachineArn },
        { "workflow", execution.Workflow?.Name },
        { "pattern", PatternOf(task) },
    });

    private static JsonArray Each<TWork>(IEnumerable<State> states, Func<TaskState, TWork, JsonObject> json)
        where TWork : TaskWork => new(
            from task in states.OfType<TaskState>()
            where task.Work is TWork
            group task by task.Method.Name into clones
            select json(clones.First(), (TWork)clones.First().Work));

    private static string PatternOf(TaskState task) => task.Pattern switch
    {
        TaskPattern.RequestResponse => "requestResponse",
        TaskPattern.Sync => "sync:2",
        TaskPattern.Callback => "waitForTaskToken",
        _ => throw new NotSupportedException($"{task.Pattern} has no name."),
    };
}
