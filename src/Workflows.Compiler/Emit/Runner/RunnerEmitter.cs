using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the compiled runner: <c>RunAsync</c>, a switch over the states in which typed values move from case to case.</summary>
internal static class RunnerEmitter
{
    public static string Emit(Workflow workflow)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        writer.Line("#pragma warning disable CS0612, CS0618 // A state may be obsolete.");
        writer.Line("using Workflows.Generated;");
        writer.Line();
        var callsOutside = workflow is { CallsOutside: true, HasErrors: false };
        using (FileHeader.OpenClass(writer, workflow.Class, callsOutside ? RequirementsEmitter.Interface : null))
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

        return FileHeader.AllowingNothingToAwait(writer.ToString());
    }

    private static void WriteBody(SourceWriter writer, Workflow workflow)
    {
        var context = new MachineContext(workflow, writer);
        ExecuteSignature.Emit(context);
        MachineEmitter.Emit(context);
        InnerMachineEmitter.EmitAll(context);
        StateTableEmitter.Emit(context);
        HiddenMembers.Emit(context);
        if (workflow.CallsOutside)
        {
            RequirementsEmitter.Emit(context);
        }
    }

    private static void WritePartials(SourceWriter writer, Workflow workflow)
    {
        foreach (var declaration in RunnerNames.AllOf(workflow.Machine).Select(static state => state.Method.PartialDeclaration).OfType<string>().Distinct())
        {
            writer.Line();
            writer.Line(declaration);
            writer.Line("{");
            writer.Line("}");
        }
    }
}
