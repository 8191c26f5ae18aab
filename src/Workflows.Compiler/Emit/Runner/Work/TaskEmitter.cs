using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes a Task: its arguments and its call.</summary>
internal static class TaskEmitter
{
    public static void Emit(MachineContext context, TaskState task)
    {
        var input = context.Slots.Of(task)?.Name;
        var argument = Argument(context, task, input);
        EmitTimeout(context, task, input);
        var call = task.CallsOutside ? OutsideCallEmitter.Emit(context, task, argument, input) : context.IsAtOnce ? TaskCall.AtOnce(context, task, argument) : TaskCall.Of(context, task, argument);
        ResultEmitter.Emit(context, task, call, input);
    }

    /// <summary>Evaluates what the state's method gets, where that is not its input.</summary>
    public static string? Argument(MachineContext context, TaskState task, string? input)
    {
        var argument = input;
        if (task.Arguments is { } arguments)
        {
            // Shaping is pure code: what it throws is not the task's error.
            context.Evaluating(isPure: true);
            context.Writer.Line($"var arguments = {context.Call(arguments.Method, input)};");
            context.Evaluating(isPure: false);
            argument = "arguments";
        }

        return Copied(context, task, argument);
    }

    /// <summary>The input, or a copy of it as JSON would bring it: what the task's code does to that concerns nobody else.</summary>
    private static string? Copied(MachineContext context, TaskState task, string? argument) =>
        task.CopiesInput && argument is not null && (task.Arguments is { } arguments ? arguments.Method.Result : task.Input) is { } type
            ? $"global::Workflows.Generated.DataCopy.Of({argument}, {JsonNames.TypeInfo(context.Workflow.AssemblyName, type)})"
            : argument;

    private static void EmitTimeout(MachineContext context, TaskState task, string? input)
    {
        var writer = context.Writer;
        if (MapEmitter.Number(context, task.Timeout, input) is not { } seconds)
        {
            return;
        }

        var isEvaluated = task.Timeout is not Amount.Constant;
        if (isEvaluated)
        {
            context.Evaluating(isPure: true);
        }

        writer.Line($"using var timeout = options.StartTimeout({seconds}, cancellationToken);");
        if (isEvaluated)
        {
            context.Evaluating(isPure: false);
        }
    }
}
