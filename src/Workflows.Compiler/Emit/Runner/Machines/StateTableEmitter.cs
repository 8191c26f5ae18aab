using Workflows.Compiler.Emit.Text;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the enum of the states of all machines, and their names in the definition.</summary>
internal static class StateTableEmitter
{
    public static void Emit(MachineContext context)
    {
        WriteStateEnum(context);
        WriteNames(context);
    }

    private static void WriteStateEnum(MachineContext context)
    {
        var writer = context.Writer;
        writer.Line();
        using (writer.Block($"private enum {context.Workflow.Class.StateEnum}"))
        {
            foreach (var state in context.Names.States)
            {
                writer.Line($"{context.Names.MemberOf(state)},");
            }
        }
    }

    private static void WriteNames(MachineContext context)
    {
        var (writer, declaration) = (context.Writer, context.Workflow.Class);
        writer.Line();
        using (writer.Block($"private static string {declaration.NameOf}({declaration.StateEnum} state) => state switch", suffix: ";"))
        {
            foreach (var state in context.Names.States)
            {
                writer.Line($"{context.Label(state)} => {CSharpText.Quote(state.Name)},");
            }

            writer.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
        }
    }
}
