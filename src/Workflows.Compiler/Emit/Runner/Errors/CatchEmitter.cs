using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the catchers of Tasks, Parallels and Maps: the first that takes the error hands it to its handler, where the loop goes on.</summary>
internal static class CatchEmitter
{
    public static void Emit(MachineContext context)
    {
        var tasks = context.Machine.States.OfType<WorkState>().Where(task => !task.Catch.IsEmpty).ToArray();
        if (tasks.Length == 0)
        {
            return;
        }

        var writer = context.Writer;
        if (tasks.All(task => task.Catch.All(catcher => catcher.Output is ResultShape.Input or ResultShape.Result && !AssignEmitter.IsComputed(catcher.Assign))))
        {
            EmitSwitch(context, tasks);
            writer.Line();
            return;
        }

        using (writer.Block("try"))
        {
            EmitSwitch(context, tasks);
        }

        using (writer.Block("catch (global::System.Exception exception) when (observer.IsFailure(exception))"))
        {
            // Nothing handles an error of a handler's own input.
            writer.Line($"throw {FailureEmitter.EvaluationFailed(context)};");
        }

        writer.Line();
    }

    private static void EmitSwitch(MachineContext context, WorkState[] tasks)
    {
        using (context.Writer.Block("switch (state)"))
        {
            var isFirst = true;
            foreach (var (task, catcher) in tasks.SelectMany(static task => task.Catch.Select(catcher => (task, catcher))))
            {
                if (!isFirst)
                {
                    context.Writer.Line();
                }

                isFirst = false;
                EmitCatcher(context, task, catcher);
            }
        }
    }

    /// <summary>What a handler gets, and its type.</summary>
    public static (string? Value, TypeReference? Type) Given(MachineContext context, WorkState task, Catcher catcher, string? input) => catcher.Output switch
    {
        ResultShape.Path path => (ResultEmitter.With(input!, path, "error"), task.Input),
        ResultShape.Output output => (context.Call(output.Shaping.Method, input), output.Shaping.Method.Result),
        ResultShape.Result => ("error", TypeReference.ErrorOutput),
        _ => (input, context.Flow.Held(task)),
    };

    /// <summary>Whether what a handler gets is made of the error.</summary>
    public static bool ReadsError(Catcher catcher) => catcher.Output is ResultShape.Path or ResultShape.Result
        || AssignEmitter.ReadsWhole(catcher.Assign)
        || (catcher.Output is ResultShape.Output { Shaping.Method: var method } && method.Parameters.Any(parameter => parameter.Kind is ParameterKind.Error));

    private static void EmitCatcher(MachineContext context, WorkState task, Catcher catcher)
    {
        var writer = context.Writer;
        var input = context.Slots.Of(task)?.Name;
        var (value, given) = Given(context, task, catcher, input);
        var readsError = ReadsError(catcher);
        var errors = string.Join(", ", catcher.ErrorEquals.Select(CSharpText.Quote));
        using (writer.Block($"case {context.Label(task)} when failure.Matches({errors}):"))
        {
            writer.Line($"{(readsError ? "var error = " : "")}observer.Caught(failure);");
            var assign = AssignEmitter.Evaluate(context, catcher.Assign, input, "error");
            context.Assign(context.Slots.Of(context[catcher.Next]), value, given);
            AssignEmitter.Write(context, assign);
            writer.Line($"state = {context.Label(catcher.Next)};");
            writer.Line("continue;");
        }
    }
}
