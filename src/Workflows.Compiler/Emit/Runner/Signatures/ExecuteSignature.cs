using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the body of <c>RunAsync</c>, and the head of <c>ExecuteAsync</c> that it calls.</summary>
/// <remarks>
/// The observer is a parameter rather than a local, because an asynchronous method stores what it gets for less than what it makes:
/// this is what keeps an unobserved run as fast as hand-written code.
/// </remarks>
internal static class ExecuteSignature
{
    public static void Emit(MachineContext context)
    {
        if (context.AtOnce is null)
        {
            EmitLoop(context);
        }
        else
        {
            EmitAtOnce(context);
        }
    }

    private static void EmitLoop(MachineContext context)
    {
        var (writer, workflow) = (context.Writer, context.Workflow);
        var options = workflow.CallsOutside ? RequirementsEmitter.Meet : context.ReadsOptions ? "options" : null;
        writer.Indent();
        writer.Line($"=> {workflow.Class.Execute}({Joined(", ", workflow.Input is null ? null : "input", Observer(context), options, "cancellationToken")});");
        writer.Unindent();
        writer.Line();
        EmitHead(context, workflow.Input is { } input ? $"{input.FullName} input" : null, options is null ? null : "global::Workflows.RunOptions? options", []);
    }

    /// <summary>What is done at once is done in <c>RunAsync</c> itself, unless somebody listens.</summary>
    private static void EmitAtOnce(MachineContext context)
    {
        var (writer, workflow) = (context.Writer, context.Workflow);
        using (writer.Block())
        {
            if (workflow.CallsOutside)
            {
                writer.Line($"options = {RequirementsEmitter.Meet};");
            }

            var first = workflow.Input is null ? null : context.Slots.Of(context[workflow.Machine.StartAt]);
            using (writer.Block("if (options?.Listener is not null)"))
            {
                var start = context.Label(workflow.Machine.StartAt);
                writer.Line($"return {workflow.Class.Execute}({Joined(", ", start, Observer(context), "options", "cancellationToken", first is null ? null : $"{first.Name}: input", context.ReadsExecutionInput ? "input: input" : null)});");
            }

            writer.Line();
            writer.Line($"// While every task is done when its method returns, nothing is kept for later. What is not done goes on in {workflow.Class.Execute}.");
            AtOnceEmitter.Emit(context);
        }

        writer.Line();
        EmitHead(
            context,
            $"{workflow.Class.StateEnum} state",
            "global::Workflows.RunOptions? options",
            [
                "global::System.Threading.Tasks.Task? pending = null",
                .. context.Slots.All.Concat(context.Variables.All).Select(slot => $"{slot.Type.FullName} {slot.Name} = {slot.Default}"),
                .. context.ReadsExecutionInput ? [$"{workflow.Input!.FullName} input = {new Slot(workflow.Input, "input").Default}"] : Array.Empty<string>(),
            ]);
    }

    private static void EmitHead(MachineContext context, string? first, string? options, string[] more)
    {
        var writer = context.Writer;
        writer.Line($"private async {RunSignature.Result(context.Output)} {context.Workflow.Class.Execute}(");
        writer.Indent();
        writer.Lines(Joined(
            ",\n",
            [first, $"global::Workflows.Generated.RunObserver{(context.ReadsContext ? "" : "?")} observer", options, "global::System.Threading.CancellationToken cancellationToken", .. more]) + ")");
        writer.Unindent();
    }

    private static string Observer(MachineContext context) =>
        $"global::Workflows.Generated.RunObserver.{(context.ReadsContext ? "WithContext" : "Of")}({CSharpText.Quote(context.Workflow.Name)}, options)";

    private static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => part is not null));
}
