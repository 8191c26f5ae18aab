using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes a Task, whatever it calls.</summary>
internal static class TaskEmitter
{
    public static JsonObject Emit(TaskState task, StateNames names, Given given) => new JsonObject
    {
        { "Type", "Task" },
        { "Comment", task.Comment },
        { "Resource", TaskResource.Of(task) },
        { "Arguments", Arguments(TaskArguments.Of(task), given) },
        { "Credentials", Credentials(task.Credentials, given) },
        { "Output", WorkEmitter.Output(task, task.RawResult, given) },
        { "Assign", StateEmitter.Assign(task.Assign, given) },
        { "TimeoutSeconds", WorkEmitter.Number(task.Timeout, given) },
        { "HeartbeatSeconds", WorkEmitter.Number(task.Heartbeat, given) },
    }.Handling(task, names, given);

    /// <summary>Null, for no <c>Arguments</c>, if the resource gets the state's input.</summary>
    private static JsonNode? Arguments(TaskArguments arguments, Given given)
    {
        if (arguments is not { Called: { } called, Field: { } field })
        {
            return arguments.Value is Reference.Input ? null : Template.Output(arguments.Value, given);
        }

        return new JsonObject { { called.Field, called.Text }, { field, Template.Of(arguments.Value, given) } };
    }

    private static JsonObject? Credentials(TaskCredentials? credentials, Given given) => credentials switch
    {
        null => null,
        TaskCredentials.Constant constant => new() { { "RoleArn", constant.RoleArn } },
        TaskCredentials.Computed computed => new() { { "RoleArn", Template.Of(computed.Method.Body, given) } },
        _ => throw new NotSupportedException($"{credentials.GetType().Name} has no ASL."),
    };
}
