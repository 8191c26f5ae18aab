using System.Globalization;
using Workflows.Compiler.Emit.Runner;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes which workflow classes are branches and item processors: their states follow those of the class, and their own machines run them.</summary>
internal static class InnerWorkflowsEmitter
{
    public static string IndexOf(MachineContext inner)
    {
        var root = inner;
        while (root.Around is { } around)
        {
            root = around;
        }

        return Number(AllOf(root).ToList().IndexOf(inner));
    }

    /// <summary>The method that gives their instances, which may be parameters of the constructor.</summary>
    public static void EmitInstances(MachineContext root)
    {
        var inner = AllOf(root).ToArray();
        if (inner.Length == 0)
        {
            return;
        }

        root.Writer.Line();
        using (root.Writer.Block($"private object {root.Workflow.Class.InnerOf}(int index) => index switch", suffix: ";"))
        {
            for (var i = 0; i < inner.Length; i++)
            {
                root.Writer.Line($"{Number(i)} => {inner[i].OwnWorkflow!.Access},");
            }

            root.Writer.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
        }
    }

    /// <summary>What the machine says of them.</summary>
    public static void EmitMachines(MachineContext root)
    {
        var inner = AllOf(root).ToArray();
        if (inner.Length == 0)
        {
            return;
        }

        var (writer, declaration) = (root.Writer, root.Workflow.Class);
        writer.Line();
        writer.Line("protected override global::Workflows.Generated.InnerMachine[] InnerMachines =>");
        writer.Line("[");
        writer.Indent();
        foreach (var machine in inner)
        {
            var names = string.Concat(InnerWorkflowEmitter.Renamed(machine, machine.OwnWorkflow!).Select(static name => $", {name}"));
            writer.Line($"new({machine.OwnWorkflow!.Class.FullName}.Definition{names}),");
        }

        writer.Unindent();
        writer.Line("];");
        writer.Line();
        writer.Line($"protected override object InstanceOf(object workflow, int index) => (({declaration.FullName})workflow).{declaration.InnerOf}(index);");
    }

    private static IEnumerable<MachineContext> AllOf(MachineContext context) =>
        context.Inner.SelectMany(static inner => inner.OwnWorkflow is null ? AllOf(inner) : [inner]);

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
