using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes how an execution of another workflow is made, which a Task then runs or starts.</summary>
internal static class ExecutionEmitter
{
    private const string StartedByKey = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID";

    public static string Made(MachineContext context, TaskState task, TaskWork.Execution execution)
    {
        var input = execution.Input is { } taken
            ? $", {Request(context, task, taken)}, {JsonNames.TypeInfo(context.Workflow.AssemblyName, taken)}"
            : "";
        var isTold = execution.Input is { } type && CanReadStarter(context, type) ? ", isTold: true" : "";
        return execution.Workflow is { } workflow
            ? $"observer.Execution{TypesOf(execution)}(options, {workflow.Class}.Definition.Name{input}, {HiddenMembers.Of(context.Workflow.Class, workflow.Access)}.RunAsync{isTold})"
            : $"observer.ExecutionOutside{OutsideTypes.Of(task)}(options, {CSharpText.Quote(execution.StateMachineArn)}{(input.Length == 0 ? $", {NoPayload}, {JsonNames.TypeInfo(context.Workflow.AssemblyName, null)}" : input)}{isTold})";
    }

    private const string NoPayload = "global::Workflows.Generated.ServiceExtensions.NoPayload";

    private static string TypesOf(TaskWork.Execution execution)
    {
        var types = string.Join(", ", new[] { execution.Input, execution.Output }.OfType<TypeReference>().Select(static type => type.FullName));
        return types.Length == 0 ? "" : $"<{types}>";
    }

    public static string Request(MachineContext context, TaskState task, TypeReference taken) =>
        task.Request is null ? NoPayload : context.Converted("request", task.Method.Result, taken);

    /// <summary>Whether an input holds the key that says who started the execution, which AWS puts there.</summary>
    private static bool CanReadStarter(MachineContext context, TypeReference input) =>
        input.IsJson || context.Workflow.DataTypes.FirstOrDefault(type => type.Type.FullName == input.WithoutNull.FullName) switch
        {
            ObjectType { Extension: not null } or DictionaryType => true,
            ObjectType type => type.Members.Any(static member => member.JsonName == StartedByKey),
            _ => false,
        };
}
