using System.Globalization;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes a Task: its arguments, its call, and what becomes of its result.</summary>
internal static class TaskEmitter
{
    public static void Emit(MachineContext context, TaskState task)
    {
        var writer = context.Writer;
        var input = context.Slots.Of(task)?.Name;
        var argument = input;
        if (task.Arguments is { } arguments)
        {
            // Shaping is pure code: what it throws is not the task's error.
            writer.Line("evaluating = true;");
            writer.Line($"var arguments = {context.Call(arguments.Method, input)};");
            writer.Line("evaluating = false;");
            argument = "arguments";
        }

        argument = Copied(context, task, argument);
        EmitTimeout(context, task, input);
        var call = context.IsAtOnce ? TaskCall.AtOnce(context, task, argument) : TaskCall.Of(context, task, argument);
        var isRetried = !task.Retry.IsEmpty;
        switch (task.Result)
        {
            case ResultShape.Path path:
                writer.Line($"var result = {call};");
                context.MoveOn(With(input!, path, "result"), task.Input, task.Transition.Next, isRetried, Assign(context, task, input));
                break;
            case ResultShape.Result when !task.Assign.IsEmpty:
                writer.Line($"var result = {call};");
                context.MoveOn("result", task.Method.Result, task.Transition.Next, isRetried, Assign(context, task, input));
                break;
            case ResultShape.Input when AssignEmitter.ReadsWhole(task.Assign):
                writer.Line($"var result = {call};");
                context.MoveOn(input, context.Flow.Held(task), task.Transition.Next, isRetried, Assign(context, task, input));
                break;
            case ResultShape.Output output:
                EmitOutput(context, task, output.Shaping, call, input);
                break;
            case ResultShape.Input:
                if (call.Length > 0)
                {
                    // Not everything that has a value is a statement.
                    writer.Line(call.StartsWith("pending", StringComparison.Ordinal) && task.Method.Result is not null ? $"_ = {call};" : $"{call};");
                }

                context.MoveOn(input, context.Flow.Held(task), task.Transition.Next, isRetried, Assign(context, task, input));
                break;
            default:
                context.MoveOn(call, task.Method.Result, task.Transition.Next, isRetried);
                break;
        }
    }

    /// <summary>For instance <c>order with { Artifact = order.Artifact with { Descriptor = result } }</c>.</summary>
    public static string With(string target, ResultShape.Path path, string value)
    {
        var owners = new List<string> { target };
        foreach (var member in path.Members.Take(path.Members.Count - 1))
        {
            owners.Add($"{owners[owners.Count - 1]}.{member.Name}");
        }

        for (var i = path.Members.Count - 1; i >= 0; i--)
        {
            value = $"{owners[i]} with {{ {path.Members[i].Name} = {value} }}";
        }

        return value;
    }

    private static IReadOnlyList<string> Assign(MachineContext context, TaskState task, string? input)
    {
        var isComputed = AssignEmitter.IsComputed(task.Assign);
        if (isComputed)
        {
            context.Writer.Line("evaluating = true;");
        }

        var assign = AssignEmitter.Evaluate(context, task.Assign, input, "result");
        if (isComputed)
        {
            context.Writer.Line("evaluating = false;");
        }

        return assign;
    }

    /// <summary>The input, or a copy of it as JSON would bring it: what the task's code does to that concerns nobody else.</summary>
    private static string? Copied(MachineContext context, TaskState task, string? argument) =>
        task.CopiesInput && argument is not null && (task.Arguments is { } arguments ? arguments.Method.Result : task.Input) is { } type
            ? $"global::Workflows.Generated.DataCopy.Of({argument}, {JsonNames.TypeInfo(context.Workflow.AssemblyName, type)})"
            : argument;

    private static void EmitTimeout(MachineContext context, TaskState task, string? input)
    {
        var writer = context.Writer;
        var seconds = task.Timeout switch
        {
            Amount.Constant constant => constant.Value.ToString(CultureInfo.InvariantCulture),
            Amount.Member member => $"{input}.{member.Path.Name}",
            Amount.Computed computed => context.Call(computed.Method.Method, input),
            _ => null,
        };
        if (seconds is null)
        {
            return;
        }

        var isEvaluated = task.Timeout is not Amount.Constant;
        if (isEvaluated)
        {
            writer.Line("evaluating = true;");
        }

        writer.Line($"using var timeout = options.StartTimeout({seconds}, cancellationToken);");
        if (isEvaluated)
        {
            writer.Line("evaluating = false;");
        }
    }

    private static void EmitOutput(MachineContext context, TaskState task, ShapingMethod shaping, string call, string? input)
    {
        var writer = context.Writer;
        var readsResult = shaping.Method.Parameters.Any(parameter => parameter.Kind is ParameterKind.Result) || AssignEmitter.ReadsWhole(task.Assign);
        writer.Line(readsResult ? $"var result = {call};" : $"{call};");
        writer.Line("evaluating = true;");
        var assign = AssignEmitter.Evaluate(context, task.Assign, input, "result");
        var shaped = context.Call(shaping.Method, input, "result");
        if (task.Transition.Next is { } next)
        {
            context.Assign(context.Slots.Of(context[next]), shaped, shaping.Method.Result);
            writer.Line("evaluating = false;");
            AssignEmitter.Write(context, assign);
            context.Leave(next, isRetried: !task.Retry.IsEmpty);
        }
        else
        {
            context.MoveOn(shaped, shaping.Method.Result, next: null);
        }
    }
}
