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
        var states = workflow.Machine.States;
        WriteExecuteSignature(writer, workflow);
        using (writer.Block())
        {
            WriteLocals(context);
            using (writer.Block("try"))
            using (writer.Block("switch (state)"))
            {
                WriteStates(context);
            }

            using (writer.Block("catch (global::System.Exception exception) when (exception.IsFailure(cancellationToken))"))
            {
                WriteFailure(writer, workflow);
            }

            if (states.Any(state => state is FailState))
            {
                writer.Line();
                writer.Line($"throw observer.Failed({CSharpText.Quote(workflow.Name)}, {workflow.Class.NameOf}(state), failure);");
            }
        }

        WriteStateEnum(writer, workflow.Class.StateEnum, states);
        WriteNames(writer, workflow.Class, states);
    }

    /// <summary>
    /// The observer is a parameter rather than a local, because an asynchronous method stores what it gets for less than what it makes:
    /// this is what keeps an unobserved run as fast as hand-written code.
    /// </summary>
    private static void WriteExecuteSignature(SourceWriter writer, Workflow workflow)
    {
        var waits = workflow.Machine.States.Any(state => state is WaitState);
        var factory = UsesContext(workflow) ? "WithContext" : "Of";
        var observer = $"global::Workflows.Generated.RunObserver.{factory}({CSharpText.Quote(workflow.Name)}, options)";
        string?[] arguments = [workflow.Input is null ? null : "input", observer, waits ? "options" : null, "cancellationToken"];
        string?[] parameters =
        [
            workflow.Input is { } input ? $"{input.FullName} input" : null,
            $"global::Workflows.Generated.RunObserver{(UsesContext(workflow) ? "" : "?")} observer",
            waits ? "global::Workflows.RunOptions? options" : null,
            "global::System.Threading.CancellationToken cancellationToken",
        ];
        writer.Line($"    {workflow.Class.Execute}({string.Join(", ", arguments.Where(argument => argument is not null))});");
        writer.Line();
        writer.Line($"private async {Result(workflow)} {workflow.Class.Execute}(");
        writer.Indent();
        writer.Lines(string.Join(",\n", parameters.Where(parameter => parameter is not null)) + ")");
        writer.Unindent();
    }

    private static void WriteLocals(MachineContext context)
    {
        var writer = context.Writer;
        var workflow = context.Workflow;
        writer.Line($"var state = {context.Label(workflow.Machine.StartAt)};");
        var first = workflow.Input is null ? null : context.Slots.Of(context[workflow.Machine.StartAt]);
        foreach (var slot in context.Slots.All)
        {
            var value = ReferenceEquals(slot, first) ? "input" : slot.Type is { IsValueType: false, IsNullable: false } ? "default!" : "default";
            writer.Line($"{slot.Type.FullName} {slot.Name} = {value};");
        }

        if (workflow.Machine.States.Any(ShapesData))
        {
            writer.Line("var evaluating = false;");
        }

        if (workflow.Machine.States.Any(state => state is FailState))
        {
            writer.Line("global::Workflows.WorkflowError failure;");
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

    private static void WriteFailure(SourceWriter writer, Workflow workflow)
    {
        var states = workflow.Machine.States;
        var tasks = states.Where(state => state is TaskState).Select(state => $"{workflow.Class.StateEnum}.{state.Method.Identifier}").ToArray();
        var name = CSharpText.Quote(workflow.Name);
        var open = states.Where(state => state is ChoiceState { Default: null }).Select(state => $"{workflow.Class.StateEnum}.{state.Method.Identifier}").ToArray();

        // What a task throws is its error; what pure code throws is a query that could not be evaluated.
        List<string> arms = [];
        if (tasks.Length > 0)
        {
            var isTask = string.Join(" or ", tasks);
            arms.Add($"{isTask}{(states.Any(ShapesData) ? " when !evaluating" : "")} => observer.TaskFailed({name}, {workflow.Class.NameOf}(state), exception),");
        }

        if (open.Length > 0)
        {
            // A C# switch without a matching arm throws; in the definition it is a Choice without a Default.
            arms.Add($"{string.Join(" or ", open)} when exception is global::System.Runtime.CompilerServices.SwitchExpressionException => observer.NoChoiceMatched({name}, {workflow.Class.NameOf}(state), exception),");
        }

        var evaluation = $"observer.EvaluationFailed({name}, {workflow.Class.NameOf}(state), exception)";
        if (arms.Count == 0)
        {
            writer.Line($"throw {evaluation};");
            return;
        }

        using (writer.Block("throw state switch", suffix: ";"))
        {
            arms.ForEach(writer.Line);
            writer.Line($"_ => {evaluation},");
        }
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

    private static bool ShapesData(State state) => state is TaskState { Arguments: not null } or TaskState { Result: ResultShape.Output };

    private static bool UsesContext(Workflow workflow) => workflow.Machine.States.Any(state =>
        Reads(state.Method)
        || (state is TaskState { Arguments: { } arguments } && Reads(arguments.Method))
        || (state is TaskState { Result: ResultShape.Output output } && Reads(output.Shaping.Method)));

    private static bool Reads(Method method) => method.Parameters.Any(parameter => parameter.Kind is ParameterKind.Context);
}
