using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes what a Task calls, and how long it waits for that: <c>Resource</c>.</summary>
internal static class TaskResource
{
    /// <summary>The integration through which Step Functions calls a Lambda function.</summary>
    public const string LambdaInvoke = "arn:aws:states:::lambda:invoke";

    /// <summary>The integration that starts an execution.</summary>
    public const string StartExecution = "arn:aws:states:::states:startExecution";

    public static string Of(TaskState task) => task.Work switch
    {
        TaskWork.Code or TaskWork.Function => LambdaInvoke + Suffix(task),
        TaskWork.Activity activity => activity.Resource,
        TaskWork.Execution => StartExecution + Suffix(task),
        TaskWork.Service service => service.Resource + Suffix(task),
        _ => throw new NotSupportedException($"{task.Work.GetType().Name} has no ASL."),
    };

    /// <summary>Of executions there are two forms that wait; the second one gives their output as JSON rather than as text.</summary>
    private static string Suffix(TaskState task) => task.Pattern switch
    {
        TaskPattern.RequestResponse => "",
        TaskPattern.Callback => ".waitForTaskToken",
        TaskPattern.Sync => task.Work is TaskWork.Execution or TaskWork.Service { Resource: StartExecution } ? ".sync:2" : ".sync",
        _ => throw new NotSupportedException($"{task.Pattern} has no ASL."),
    };
}
