using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes what the durable engine runs: a method that runs one state of a frame, one that hands errors to handlers, and the machine that tells the engine of them.</summary>
internal static class DurableEmitter
{
    private const string Frame = "global::Workflows.Durable.Frame frame";
    private const string Failure = "in global::Workflows.Generated.StateFailure failure";

    public static string Emit(Workflow workflow)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line("#pragma warning disable CS0612, CS0618 // A state may be obsolete.");
        writer.Line("using Workflows.Generated;");
        writer.Line();
        var root = new MachineContext(workflow, writer, DurableForm.Instance);
        var contexts = AllOf(root).ToArray();
        using (FileHeader.OpenClass(writer, workflow.Class))
        {
            WriteStates(writer, contexts);
            WriteHandlers(writer, contexts);
            InnerWorkflowsEmitter.EmitInstances(root);
            writer.Line();
            MachineClassEmitter.Emit(root, contexts);
        }

        return FileHeader.AllowingNothingToAwait(writer.ToString());
    }

    /// <summary>The machine, and those inside of it whose states are states of the class.</summary>
    private static IEnumerable<MachineContext> AllOf(MachineContext context) =>
        context.Inner.Where(static inner => inner.OwnWorkflow is null).SelectMany(AllOf).Prepend(context);

    private static void WriteStates(SourceWriter writer, MachineContext[] contexts)
    {
        var declaration = contexts[0].Workflow.Class;
        using (writer.Block($"private async global::System.Threading.Tasks.ValueTask {declaration.RunState}({Frame}, global::System.Threading.CancellationToken cancellationToken)"))
        {
            using (writer.Block($"switch (({declaration.StateEnum})frame.State)"))
            {
                foreach (var context in contexts)
                {
                    foreach (var state in context.Machine.States)
                    {
                        StateCase.Emit(context, $"case {context.Label(state)}:", state, () => FrameStateEmitter.Emit(context, state));
                        writer.Line();
                    }
                }

                writer.Line("default:");
                writer.Line("    throw new global::System.Diagnostics.UnreachableException();");
            }
        }
    }

    private static void WriteHandlers(SourceWriter writer, MachineContext[] contexts)
    {
        var declaration = contexts[0].Workflow.Class;
        if (!HandlerEmitter.IsNeeded(contexts))
        {
            return;
        }

        writer.Line();
        using (writer.Block($"private bool {declaration.TryCatch}({Frame}, {Failure})"))
        {
            using (writer.Block($"switch (({declaration.StateEnum})frame.State)"))
            {
                foreach (var context in contexts)
                {
                    HandlerEmitter.Emit(context);
                }

                writer.Line("default:");
                writer.Line("    return false;");
            }
        }
    }
}
