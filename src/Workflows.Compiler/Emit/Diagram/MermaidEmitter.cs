using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Diagram;

/// <summary>Writes a workflow as a Mermaid flowchart; Mermaid's state diagrams cannot show a Choice's name.</summary>
internal static class MermaidEmitter
{
    private const string Start = "start";
    private const string End = "finish";

    public static string Emit(Workflow workflow)
    {
        var machine = workflow.Machine;
        var writer = new SourceWriter();
        var states = new StateWriter(machine, writer);
        writer.Line("flowchart TD");
        writer.Indent();
        writer.Line($"{Start}(((Start)))");
        states.WriteStates(machine);
        if (machine.States.Any(state => state.IsTerminal))
        {
            writer.Line($"{End}(((End)))");
        }

        writer.Line($"{Start} --> {states.IdOfStart(machine)}");
        states.WriteEdges(machine, End);
        return writer.ToString();
    }
}
