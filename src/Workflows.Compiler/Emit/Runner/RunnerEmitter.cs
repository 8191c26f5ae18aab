using System.Globalization;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the compiled runner: <c>RunAsync</c>, a switch over the states in which typed values move from case to case.</summary>
internal static class RunnerEmitter
{
    public static string Emit(Workflow workflow)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line("#pragma warning disable CS1998 // A workflow may have nothing to await.");
        writer.Line("#pragma warning disable CS0612, CS0618 // A state may be obsolete.");
        writer.Line("using Workflows.Generated;");
        writer.Line();
        using (FileHeader.OpenClass(writer, workflow.Class))
        {
            RunSignature.Emit(writer, workflow);
            if (workflow.HasErrors)
            {
                writer.Line("    => throw new global::System.InvalidOperationException(" +
                    $"{CSharpText.Quote($"Workflow '{workflow.Name}' has compile-time errors and cannot run; see the build's diagnostics.")});");
            }
            else
            {
                WriteBody(writer, workflow);
            }

            WritePartials(writer, workflow);
        }

        return writer.ToString();
    }

    private static void WriteBody(SourceWriter writer, Workflow workflow)
    {
        var context = new MachineContext(workflow, writer);
        ExecuteSignature.Emit(context);
        using (writer.Block())
        {
            WriteLocals(context);
            if (workflow.Machine.TimeoutSeconds is null)
            {
                WriteTries(context);
            }
            else
            {
                WriteLimitedTries(context);
            }
        }

        StateTableEmitter.Emit(writer, workflow);
        RetryEmitter.EmitTable(context);
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
            writer.Line($"throw observer.TimedOut({CSharpText.Quote(workflow.Name)}, {workflow.Class.NameOf}(state));");
        }

        writer.Line();
        FailureEmitter.EmitEnd(context);
    }

    /// <summary>The states, and what happens when one fails: where nothing handles errors, the execution fails at once.</summary>
    private static void WriteTries(MachineContext context)
    {
        var writer = context.Writer;
        var isLimited = context.Workflow.Machine.TimeoutSeconds is not null;
        if (!HandlesErrors(context.Workflow))
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
            if (context.Workflow.Machine.States.Any(ShapesData))
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
        if (context.Workflow.Machine.TimeoutSeconds is null)
        {
            writer.Line("global::Workflows.Generated.StateFailure failure;");
        }

        using (writer.Block("try"))
        using (writer.Block("switch (state)"))
        {
            WriteStates(context);
        }

        var isInTime = context.Workflow.Machine.TimeoutSeconds is null ? "" : "!deadline.IsOver && ";
        using (writer.Block($"catch (global::System.Exception exception) when ({isInTime}observer.IsFailure(exception, cancellationToken))"))
        {
            FailureEmitter.EmitClassification(context);
        }
    }

    private static void WriteLocals(MachineContext context)
    {
        var writer = context.Writer;
        var workflow = context.Workflow;
        if (context.AtOnce is null)
        {
            writer.Line($"var state = {context.Label(workflow.Machine.StartAt)};");
            foreach (var slot in context.Slots.All)
            {
                writer.Line($"{slot.Type.FullName} {slot.Name} = {context.Initial(slot)};");
            }

            foreach (var slot in context.Variables.All)
            {
                writer.Line($"{slot.Type.FullName} {slot.Name} = {slot.Default};");
            }
        }

        if (workflow.Machine.States.Any(ShapesData))
        {
            writer.Line("var evaluating = false;");
        }

        if (workflow.Machine.States.Any(state => state is WorkState { Retry.IsEmpty: false }))
        {
            writer.Line("global::Workflows.Generated.Retries? retries = null;");
        }

        if (workflow.Machine.TimeoutSeconds is { } seconds)
        {
            writer.Line($"using var deadline = options.StartExecutionTimeout({seconds.ToString(CultureInfo.InvariantCulture)}, cancellationToken);");
            writer.Line("cancellationToken = deadline.Token;");
        }

        writer.Line();
    }

    private static void WriteStates(MachineContext context)
    {
        var isFirst = true;
        foreach (var state in context.Workflow.Machine.States)
        {
            if (!isFirst)
            {
                context.Writer.Line();
            }

            isFirst = false;
            StateEmitter.Emit(context, state);
        }

        context.Writer.Line();
        context.Writer.Line("default:");
        context.Writer.Line("    throw new global::System.Diagnostics.UnreachableException();");
    }

    private static void WritePartials(SourceWriter writer, Workflow workflow)
    {
        foreach (var state in workflow.Machine.States.Where(state => state.Method.PartialDeclaration is not null))
        {
            writer.Line();
            writer.Line(state.Method.PartialDeclaration!);
            writer.Line("{");
            writer.Line("}");
        }
    }

    private static bool HandlesErrors(Workflow workflow) =>
        workflow.Machine.States.Any(state => state is WorkState { HandlesErrors: true });

    private static bool ShapesData(State state) => state is TaskState task && FailureEmitter.ShapesData(task);
}
