using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes a Task. What the process does itself is done as the runner does it; what others do is begun, and its answer taken when the state is run again.</summary>
internal static class FrameTaskEmitter
{
    private const string NoPayload = "global::Workflows.Generated.ServiceExtensions.NoPayload";

    public static void Emit(MachineContext context, TaskState task)
    {
        if (!task.IsAnswered && task.Work is not TaskWork.Execution { Workflow: not null })
        {
            TaskEmitter.Emit(context, task);
            return;
        }

        var input = context.Slots.Of(task)?.Name;
        FrameStateEmitter.EmitFirst(context, () => EmitBegin(context, task, input));
        ResultEmitter.Emit(context, task, ResultEmitter.IsRead(task) ? Answer(context, task) : "", input);
    }

    private static void EmitBegin(MachineContext context, TaskState task, string? input)
    {
        var writer = context.Writer;
        var argument = TaskEmitter.Argument(context, task, input);
        var isPure = task.Request is not null || task.Timeout is Amount.Member or Amount.Computed || task.Heartbeat is Amount.Member or Amount.Computed;
        if (isPure)
        {
            context.Evaluating(isPure: true);
        }

        var times = Times(context, task, input);
        if (task.Token is { } token)
        {
            writer.Line($"var task = frame.Token({DurableForm.Contract(context, token)});");
        }

        if (task.Request is not null)
        {
            writer.Line($"var request = {context.Call(task.Method, input)};");
        }

        if (isPure)
        {
            context.Evaluating(isPure: false);
        }

        var (request, type) = task.Request is null ? (NoPayload, null) : ("request", task.Method.Result);
        switch (task.Work)
        {
            case TaskWork.Activity activity:
                writer.Line($"frame.WaitForActivity({context.Text(activity.Name)}, {request}, {DurableForm.Contract(context, type)}{Joined(times, ", ")});");
                break;
            case TaskWork.Execution { Workflow: { } started } execution:
                var taken = execution.Input is { } wanted ? ExecutionEmitter.Request(context, task, wanted) : NoPayload;
                writer.Line($"frame.StartExecution({started.Class}.Definition.Name, {taken}, {DurableForm.Contract(context, execution.Input)}, {Waiting(task)}{Joined(times, ", ")});");
                break;
            default:
                EmitCall(context, task, argument);
                writer.Line($"frame.WaitForToken({Joined(times, "")});");
                break;
        }
    }

    /// <summary>Calls whoever gets the token, for no longer than the state waits for its answer.</summary>
    private static void EmitCall(MachineContext context, TaskState task, string? argument)
    {
        if (task.Timeout is { } timeout)
        {
            context.Writer.Line($"using var timeout = options.StartTimeout({(timeout is Amount.Constant ? MapEmitter.Number(context, timeout, input: null) : "seconds")}, cancellationToken);");
        }

        if (task.Work is TaskWork.Execution execution)
        {
            context.Writer.Line($"var execution = {ExecutionEmitter.Made(context, task, execution)};");
        }

        context.Writer.Line($"{(task.IsCode ? TaskCall.Of(context, task, argument) : OutsideCallEmitter.Sent(context, task))};");
    }

    /// <summary>The arguments that say how long is waited for an answer.</summary>
    private static string[] Times(MachineContext context, TaskState task, string? input)
    {
        List<string> times = [];
        if (MapEmitter.Number(context, task.Timeout, input) is { } seconds)
        {
            if (task.Timeout is not Amount.Constant)
            {
                context.Writer.Line($"var seconds = {seconds};");
                seconds = "seconds";
            }

            times.Add($"timeoutSeconds: {seconds}");
        }

        if (MapEmitter.Number(context, task.Heartbeat, input) is { } heartbeat)
        {
            if (task.Heartbeat is not Amount.Constant)
            {
                context.Writer.Line($"var heartbeat = checked((int){heartbeat});");
                heartbeat = "heartbeat";
            }

            times.Add($"heartbeatSeconds: {heartbeat}");
        }

        return [.. times];
    }

    private static string Joined(string[] arguments, string before) => arguments.Length == 0 ? "" : before + string.Join(", ", arguments);

    private static string Waiting(TaskState task) => $"global::Workflows.Durable.ExecutionWaiting.{task.Pattern switch
    {
        TaskPattern.Sync => "ForEnd",
        TaskPattern.Callback => "ForToken",
        _ => "ForStart",
    }}";

    private static string Answer(MachineContext context, TaskState task) => (task.Work, task.Pattern) switch
    {
        (TaskWork.Execution execution, TaskPattern.Sync) => $"frame.OutputOfExecution({DurableForm.Contract(context, execution.Output)})",
        _ => $"frame.Answer({DurableForm.Contract(context, task.ResultType)})",
    };
}
