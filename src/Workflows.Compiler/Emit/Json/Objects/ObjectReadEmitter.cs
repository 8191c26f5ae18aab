using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the method that reads an object: each member into a variable, then all into a new object.</summary>
internal static class ObjectReadEmitter
{
    public static void Write(SourceWriter writer, ObjectType type)
    {
        var variables = MemberVariable.Of(type);
        using (writer.Block($"public static {type.Type.FullName} Read(ref {JsonNames.Reader} reader)"))
        {
            WriteDeclarations(writer, variables);
            writer.Line("reader.ReadStartObject();");
            using (writer.Block("while (reader.ReadMember())"))
            {
                WriteMembers(writer, variables);
            }

            writer.Line();
            new ObjectConstructionEmitter(writer, type, variables).Write();
        }
    }

    private static void WriteDeclarations(SourceWriter writer, List<MemberVariable> variables)
    {
        foreach (var variable in variables)
        {
            writer.Line(variable.Declaration);
            if (variable.NeedsFlag)
            {
                writer.Line($"var {variable.Flag} = false;");
            }
        }

        if (variables.Count > 0)
        {
            writer.Line();
        }
    }

    private static void WriteMembers(SourceWriter writer, List<MemberVariable> variables)
    {
        var keyword = "if";
        foreach (var variable in variables)
        {
            using (writer.Block($"{keyword} (reader.TryReadName({CSharpText.Quote(variable.Member.JsonName)}u8))"))
            {
                writer.Line($"{variable.Name} = {JsonNames.Read(variable.Member.Value)};");
                if (variable.NeedsFlag)
                {
                    writer.Line($"{variable.Flag} = true;");
                }
            }

            keyword = "else if";
        }

        if (variables.Count == 0)
        {
            writer.Line("reader.SkipMember();");
            return;
        }

        using (writer.Block("else"))
        {
            writer.Line("reader.SkipMember();");
        }
    }
}
