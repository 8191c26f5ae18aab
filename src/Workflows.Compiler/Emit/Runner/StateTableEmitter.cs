using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>Writes the enum of the states and their names in the definition.</summary>
internal static class StateTableEmitter
{
    public static void Emit(SourceWriter writer, Workflow workflow)
    {
        WriteStateEnum(writer, workflow.Class.StateEnum, workflow.Machine.States);
        WriteNames(writer, workflow.Class, workflow.Machine.States);
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
}
