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
            WriteSignature(writer, workflow);
            if (workflow.HasErrors)
            {
                writer.Line("    throw new global::System.InvalidOperationException(" +
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

    private static void WriteSignature(SourceWriter writer, Workflow workflow)
    {
        writer.Line($"/// <summary>Runs the workflow{(workflow.HasErrors ? "" : $" '{workflow.Name}'")} in memory, from its start to its end.</summary>");
        if (workflow.Input is not null)
        {
            writer.Line("/// <param name=\"input\">The workflow's input.</param>");
        }

        writer.Line("/// <param name=\"options\">The clock, the listener and the execution's name; all optional.</param>");
        writer.Line("/// <param name=\"cancellationToken\">Stops the execution; it reaches each task that takes a token.</param>");
        if (workflow.Output is not null)
        {
            writer.Line("/// <returns>The workflow's output.</returns>");
        }

        writer.Line("/// <exception cref=\"global::Workflows.WorkflowFailedException\">The execution failed: a Fail state was reached, a task threw, or data could not be evaluated.</exception>");
        writer.Line($"{workflow.Accessibility} {Result(workflow)} RunAsync(");
        if (workflow.Input is { } input)
        {
            writer.Line($"    {input.FullName} input,");
        }

        writer.Line("    global::Workflows.RunOptions? options = null,");
        writer.Line("    global::System.Threading.CancellationToken cancellationToken = default) =>");
    }

    private static string Result(Workflow workflow) => workflow.Output is { } output
        ? $"global::System.Threading.Tasks.ValueTask<{output.FullName}>"
        : "global::System.Threading.Tasks.ValueTask";

    private static void WriteBody(SourceWriter writer, Workflow workflow)
    {
        var context = new MachineContext(workflow, writer);
        WriteExecuteSignature(context);
        using (writer.Block())
        {
            WriteLocals(context);
            if (workflow.Machine.TimeoutSeconds is null)
            {
                WriteTries(context);
            }
            else
            {
                using (writer.Block("try"))
                {
                    WriteTries(context);
                }

                using (writer.Block("catch (global::System.Exception exception) when (deadline.Ends(exception))"))
                {
                    writer.Line($"throw observer.TimedOut({CSharpText.Quote(workflow.Name)}, {workflow.Class.NameOf}(state));");
                }
            }
        }

        WriteStateEnum(writer, workflow.Class.StateEnum, workflow.Machine.States);
        WriteNames(writer, workflow.Class, workflow.Machine.States);
        RetryEmitter.EmitTable(context);
    }

    /// <summary>The states, and what happens when one fails: where nothing handles errors, the execution fails at once.</summary>
    private static void WriteTries(MachineContext context)
    {
        var writer = context.Writer;
        if (!HandlesErrors(context.Workflow))
        {
            WriteTry(context);
            writer.Line();
            FailureEmitter.EmitEnd(context);
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
            FailureEmitter.EmitEnd(context);
        }
    }

    private static void WriteTry(MachineContext context)
    {
        var writer = context.Writer;
        writer.Line("global::Workflows.Generated.StateFailure failure;");
        using (writer.Block("try"))
        using (writer.Block("switch (state)"))
        {
            WriteStates(context);
        }

        var isInTime = context.Workflow.Machine.TimeoutSeconds is null ? "" : "!deadline.IsOver && ";
        using (writer.Block($"catch (global::System.Exception exception) when ({isInTime}exception.IsFailure(cancellationToken))"))
        {
            FailureEmitter.EmitClassification(context);
        }
    }

    /// <summary>
    /// The observer is a parameter rather than a local, because an asynchronous method stores what it gets for less than what it makes:
    /// this is what keeps an unobserved run as fast as hand-written code.
    /// </summary>
    private static void WriteExecuteSignature(MachineContext context)
    {
        var writer = context.Writer;
        var workflow = context.Workflow;
        var isAtOnce = context.AtOnce is not null;
        var reads = isAtOnce || ReadsOptions(workflow);
        var factory = UsesContext(workflow) ? "WithContext" : "Of";
        var observer = $"global::Workflows.Generated.RunObserver.{factory}({CSharpText.Quote(workflow.Name)}, options)";
        string?[] arguments = isAtOnce
            ? [workflow.Input is null ? null : "input", "options", "cancellationToken"]
            : [workflow.Input is null ? null : "input", observer, reads ? "options" : null, "cancellationToken"];
        string?[] shared =
        [
            $"global::Workflows.Generated.RunObserver{(UsesContext(workflow) ? "" : "?")} observer",
            reads ? "global::Workflows.RunOptions? options" : null,
            "global::System.Threading.CancellationToken cancellationToken",
        ];
        string?[] parameters = [workflow.Input is { } input ? $"{input.FullName} input" : null, .. shared];
        var call = string.Join(", ", arguments.Where(argument => argument is not null));
        if (isAtOnce)
        {
            var first = workflow.Input is null ? null : context.Slots.Of(context[workflow.Machine.StartAt]);
            writer.Line("    options?.Listener is null");
            writer.Line($"        ? {workflow.Class.ExecuteAtOnce}({call})");
            writer.Line($"        : {workflow.Class.Execute}({context.Label(workflow.Machine.StartAt)}, {observer}, options, cancellationToken{(first is null ? "" : $", {first.Name}: input")});");
        }
        else
        {
            writer.Line($"    {workflow.Class.Execute}({call});");
        }

        writer.Line();
        if (isAtOnce)
        {
            writer.Line("// While every task is done when its method returns, and nobody listens, nothing is kept for later. What is not done goes on below.");
            WriteMethod(writer, $"private {Result(workflow)} {workflow.Class.ExecuteAtOnce}", [parameters[0], .. shared.Skip(1)]);
            using (writer.Block())
            {
                AtOnceEmitter.Emit(context);
            }

            writer.Line();
            parameters =
            [
                $"{workflow.Class.StateEnum} state",
                .. shared,
                "global::System.Threading.Tasks.Task? pending = null",
                .. context.Slots.All.Select(slot => $"{slot.Type.FullName} {slot.Name} = {(slot.Type is { IsValueType: false, IsNullable: false } ? "default!" : "default")}"),
            ];
        }

        WriteMethod(writer, $"private async {Result(workflow)} {workflow.Class.Execute}", parameters);
    }

    private static void WriteMethod(SourceWriter writer, string head, string?[] parameters)
    {
        writer.Line($"{head}(");
        writer.Indent();
        writer.Lines(string.Join(",\n", parameters.Where(parameter => parameter is not null)) + ")");
        writer.Unindent();
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
        }

        if (workflow.Machine.States.Any(ShapesData))
        {
            writer.Line("var evaluating = false;");
        }

        if (workflow.Machine.States.Any(state => state is TaskState { Retry.IsEmpty: false }))
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

    private static void WriteStateEnum(SourceWriter writer, string name, EquatableArray<State> states)
    {
        writer.Line();
        using (writer.Block($"private enum {name}"))
        {
            foreach (var state in states)
            {
                writer.Line($"{state.Method.Identifier},");
            }
        }
    }

    private static void WriteNames(SourceWriter writer, ClassDeclaration declaration, EquatableArray<State> states)
    {
        writer.Line();
        using (writer.Block($"private static string {declaration.NameOf}({declaration.StateEnum} state) => state switch", suffix: ";"))
        {
            foreach (var state in states)
            {
                writer.Line($"{declaration.StateEnum}.{state.Method.Identifier} => {CSharpText.Quote(state.Name)},");
            }

            writer.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
        }
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
        workflow.Machine.States.Any(state => state is TaskState { Retry.IsEmpty: false } or TaskState { Catch.IsEmpty: false });

    private static bool ReadsOptions(Workflow workflow) => workflow.Machine.TimeoutSeconds is not null
        || workflow.Machine.States.Any(state => state is WaitState or TaskState { Retry.IsEmpty: false } or TaskState { Timeout: not null });

    private static bool ShapesData(State state) => state is TaskState task && FailureEmitter.ShapesData(task);

    private static bool UsesContext(Workflow workflow) => workflow.Machine.States.Any(ReadsContext);

    /// <summary>Whether a state reads the context object, which an execution then keeps although nobody listens.</summary>
    public static bool ReadsContext(State state) =>
        Reads(state.Method) || (state is TaskState task && task.Shapings.Any(shaping => Reads(shaping.Method)));

    private static bool Reads(Method method) => method.Parameters.Any(parameter => parameter.Kind is ParameterKind.Context);
}
