using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Diagram;

/// <summary>What a Task calls, for people: <c>sqs:sendMessage</c>.</summary>
internal static class CallText
{
    private const string Integration = "arn:aws:states:::";

    /// <summary>Null for a method that is the work itself: its name says it.</summary>
    public static string? Of(TaskState task) => task.Work switch
    {
        TaskWork.Function function => function.Name,
        TaskWork.Activity activity => activity.Name,
        TaskWork.Execution execution => execution.Workflow?.Name ?? execution.StateMachineArn,
        TaskWork.Service => TaskResource.Of(task) is var resource && resource.StartsWith(Integration, StringComparison.Ordinal) ? resource.Substring(Integration.Length) : resource,
        _ => null,
    };
}
