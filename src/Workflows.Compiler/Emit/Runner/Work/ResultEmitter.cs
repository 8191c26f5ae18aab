using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes what becomes of the result of a Task, Parallel or Map.</summary>
internal static class ResultEmitter
{
    /// <param name="context">The machine.</param>
    /// <param name="work">The state.</param>
    /// <param name="call">The expression of the result, or the call that has none; empty if there is nothing to do.</param>
    /// <param name="input">The state's input.</param>
    public static void Emit(MachineContext context, WorkState work, string call, string? input)
    {
        var writer = context.Writer;
        var isRetried = !work.Retry.IsEmpty;
        switch (work.Result)
        {
            case ResultShape.Path path:
                writer.Line($"var result = {call};");
                context.MoveOn(With(input!, path, "result"), work.Input, work.Transition.Next, isRetried, Assign(context, work, input));
                break;
            case ResultShape.Result when !work.Assign.IsEmpty:
                writer.Line($"var result = {call};");
                context.MoveOn("result", work.ResultType, work.Transition.Next, isRetried, Assign(context, work, input));
                break;
            case ResultShape.Input when AssignEmitter.ReadsWhole(work.Assign):
                writer.Line($"var result = {call};");
                context.MoveOn(input, context.Flow.Held(work), work.Transition.Next, isRetried, Assign(context, work, input));
                break;
            case ResultShape.Output output:
                EmitOutput(context, work, output.Shaping, call, input);
                break;
            case ResultShape.Input:
                if (call.Length > 0)
                {
                    // Not everything that has a value is a statement.
                    writer.Line(call.StartsWith("pending", StringComparison.Ordinal) && work.ResultType is not null ? $"_ = {call};" : $"{call};");
                }

                context.MoveOn(input, context.Flow.Held(work), work.Transition.Next, isRetried, Assign(context, work, input));
                break;
            default:
                context.MoveOn(call.Length == 0 ? null : call, work.ResultType, work.Transition.Next, isRetried);
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

    /// <summary>Whether anything reads the result: what makes it of several is left out otherwise, as the definition leaves it out.</summary>
    public static bool IsRead(WorkState work) => AssignEmitter.ReadsWhole(work.Assign) || work.Result switch
    {
        ResultShape.Input => false,
        ResultShape.Output output => ReadsResult(output.Shaping),
        _ => true,
    };

    private static bool ReadsResult(ShapingMethod shaping) => shaping.Method.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Result);

    private static IReadOnlyList<string> Assign(MachineContext context, WorkState work, string? input)
    {
        var isComputed = AssignEmitter.IsComputed(work.Assign);
        if (isComputed)
        {
            Evaluating(context, work, isPure: true);
        }

        var assign = AssignEmitter.Evaluate(context, work.Assign, input, "result");
        if (isComputed)
        {
            Evaluating(context, work, isPure: false);
        }

        return assign;
    }

    private static void EmitOutput(MachineContext context, WorkState work, ShapingMethod shaping, string call, string? input)
    {
        var writer = context.Writer;
        if (call.Length > 0)
        {
            writer.Line(ReadsResult(shaping) || AssignEmitter.ReadsWhole(work.Assign) ? $"var result = {call};" : $"{call};");
        }

        Evaluating(context, work, isPure: true);
        var assign = AssignEmitter.Evaluate(context, work.Assign, input, "result");
        var shaped = context.Call(shaping.Method, input, "result");
        if (context.Form is null && work.Transition.Next is { } next)
        {
            context.Assign(context.Slots.Of(context[next]), shaped, shaping.Method.Result);
            Evaluating(context, work, isPure: false);
            AssignEmitter.Write(context, assign);
            context.Leave(next, isRetried: !work.Retry.IsEmpty);
        }
        else
        {
            context.MoveOn(shaped, shaping.Method.Result, work.Transition.Next, assign: assign);
        }
    }

    // Only a task has code of its own whose exceptions are something else.
    private static void Evaluating(MachineContext context, WorkState work, bool isPure)
    {
        if (work is TaskState)
        {
            context.Evaluating(isPure);
        }
    }
}
