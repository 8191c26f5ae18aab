using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the body of a method that runs a workflow class as a branch or an item processor: it runs itself, and its failure is that of the branch.</summary>
internal static class InnerWorkflowEmitter
{
    public static void Emit(MachineContext context, InnerWorkflow own)
    {
        var writer = context.Writer;
        var names = Renamed(context, own);
        using (writer.Block())
        {
            var renamed = Local(context, "names");
            if (names.Length > 0)
            {
                writer.Line($"(string, string)[] {renamed} = [{string.Join(", ", names)}];");
            }

            var argument = names.Length > 0 ? $", {renamed}" : "";
            var input = context.Input is null ? "" : $"{Input(context, own, context.Input)}, ";
            var run = $"{(context.Output is null ? "" : "return ")}await {own.Access}.RunAsync({input}{Local(context, "observer")}.OptionsInside({Local(context, "options")}{argument}), {Local(context, "cancellationToken")}).ConfigureAwait(false);";
            if (context.IsExecution)
            {
                // It fails as the execution that it is.
                writer.Line(run);
                return;
            }

            using (writer.Block("try"))
            {
                writer.Line(run);
            }

            using (writer.Block("catch (global::Workflows.WorkflowFailedException exception)"))
            {
                writer.Line($"throw exception.Inside({(names.Length > 0 ? renamed : "")});");
            }
        }
    }

    private static string Input(MachineContext context, InnerWorkflow own, TypeReference type) => own.CopiesInput
        ? $"global::Workflows.Generated.DataCopy.Of({Local(context, "input")}, {JsonNames.TypeInfo(context.Workflow.AssemblyName, type)})"
        : Local(context, "input");

    /// <summary>What the method declares, by a name that is not the workflow's in the class.</summary>
    public static string Local(MachineContext context, string name) => context.OwnWorkflow?.Access == name ? name + "_" : name;

    /// <summary>The states that are called otherwise here than in their own definition, for instance <c>("Undo", "Undo (Left)")</c>.</summary>
    public static string[] Renamed(MachineContext context, InnerWorkflow own) =>
    [
        // What makes rows of texts stands before the workflow's own states.
        .. own.StateNames.Zip(context.Machine.AllStates.Where(static state => state is not PassState { ConvertsRows: true }), static (plain, state) => (plain, state.Name))
            .Where(static pair => pair.plain != pair.Name)
            .Select(static pair => $"({CSharpText.Quote(pair.plain)}, {CSharpText.Quote(pair.Name)})"),
    ];
}
