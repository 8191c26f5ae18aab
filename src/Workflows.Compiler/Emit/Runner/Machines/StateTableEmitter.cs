namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the enum of the states of all machines.</summary>
internal static class StateTableEmitter
{
    public static void Emit(MachineContext context)
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
}
