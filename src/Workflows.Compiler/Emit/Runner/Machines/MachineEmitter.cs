using System.Globalization;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the body of a method that runs a machine: a switch over the states in which typed values move from case to case.</summary>
internal static class MachineEmitter
{
    public static void Emit(MachineContext context)
    {
        using (context.Writer.Block())
        {
            WriteLocals(context);
            if (context.Machine.TimeoutSeconds is null)
            {
                WriteTries(context);
            }
            else
            {
                WriteLimitedTries(context);
            }
        }
    }

    /// <summary>The same where the execution has an end: whatever comes after it is a timeout, but for the failure that came before.</summary>
    private static void WriteLimitedTries(MachineContext context)
    {
        var writer = context.Writer;
        var workflow = context.Workflow;
        writer.Line("global::Workflows.Generated.StateFailure failure;");
        using (writer.Block("try"))
        {
            WriteTries(context);
        }

        using (writer.Block("catch (global::System.Exception exception) when (deadline.IsOver && observer.IsFailure(exception))"))
        {
            writer.Line("deadline.ThrowIfCallerCancelled();");
            writer.Line($"throw observer.TimedOut({CSharpText.Quote(workflow.Name)}, {FailureEmitter.NameOf(context)});");
        }

        writer.Line();
        FailureEmitter.EmitEnd(context);
    }

    /// <summary>The states, and what happens when one fails: where nothing handles errors, the execution fails at once.</summary>
    private static void WriteTries(MachineContext context)
    {
        var writer = context.Writer;
        var isLimited = context.Machine.TimeoutSeconds is not null;
        if (!context.Machine.States.Any(static state => state is WorkState { HandlesErrors: true }))
        {
            WriteTry(context);
            if (!isLimited)
            {
                writer.Line();
                FailureEmitter.EmitEnd(context);
            }

            return;
        }

        using (writer.Block("while (true)"))
        {
            WriteTry(context);
            writer.Line();
            if (context.Machine.States.Any(ShapesData))
            {
                writer.Line("evaluating = false;");
            }

            RetryEmitter.Emit(context);
            CatchEmitter.Emit(context);
            if (isLimited)
            {
                writer.Line("break;");
            }
            else
            {
                FailureEmitter.EmitEnd(context);
            }
        }
    }

    private static void WriteTry(MachineContext context)
    {
        var writer = context.Writer;
        if (context.Machine.TimeoutSeconds is null)
        {
            writer.Line("global::Workflows.Generated.StateFailure failure;");
        }

        using (writer.Block("try"))
        {
            WriteStates(context);
        }

        var isInTime = context.Machine.TimeoutSeconds is null ? "" : "!deadline.IsOver && ";
        using (writer.Block($"catch (global::System.Exception exception) when ({isInTime}observer.IsFailure(exception, cancellationToken))"))
        {
            FailureEmitter.EmitClassification(context);
        }
    }

    private static void WriteLocals(MachineContext context)
    {
        var writer = context.Writer;
        if (context.AtOnce is null)
        {
            if (!context.IsSingle)
            {
                writer.Line($"var state = {context.Label(context.Machine.StartAt)};");
            }

            foreach (var slot in context.Slots.All)
            {
                writer.Line($"{slot.Type.FullName} {slot.Name} = {context.Initial(slot)};");
            }

            foreach (var slot in context.Variables.All)
            {
                writer.Line($"{slot.Type.FullName} {slot.Name} = {slot.Default};");
            }
        }

        if (context.Machine.States.Any(ShapesData))
        {
            writer.Line("var evaluating = false;");
        }

        if (RetryEmitter.HasRetry(context))
        {
            writer.Line("global::Workflows.Generated.Retries? retries = null;");
        }

        if (context.Machine.TimeoutSeconds is { } seconds)
        {
            writer.Line($"using var deadline = options.StartExecutionTimeout({seconds.ToString(CultureInfo.InvariantCulture)}, cancellationToken);");
            writer.Line("cancellationToken = deadline.Token;");
        }

        writer.Line();
    }

    private static void WriteStates(MachineContext context)
    {
        if (context.IsSingle)
        {
            StateEmitter.EmitBody(context, context.Machine.States[0]);
            return;
        }

        using (context.Writer.Block("switch (state)"))
        {
            foreach (var state in context.Machine.States)
            {
                StateEmitter.Emit(context, state);
                context.Writer.Line();
            }

            context.Writer.Line("default:");
            context.Writer.Line("    throw new global::System.Diagnostics.UnreachableException();");
        }
    }

    private static bool ShapesData(State state) => state is TaskState task && FailureEmitter.ShapesData(task);
}
