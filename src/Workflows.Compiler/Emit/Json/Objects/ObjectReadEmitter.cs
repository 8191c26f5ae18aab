using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the method that reads an object: each member into a variable, then all into a new object.</summary>
internal static class ObjectReadEmitter
{
    public static void Write(SourceWriter writer, ObjectType type)
    {
        var variables = MemberVariable.Of(type);
        foreach (var variable in variables.Where(variable => variable.Member.Embedding is not null))
        {
            EmbeddedTypeEmitter.WriteField(writer, variable.Data, variable.Member.Value, variable.Member.Embedding!);
            writer.Line();
        }

        if (type.Polymorphism is not null)
        {
            PolymorphismEmitter.WriteRead(writer, type);
            if (type.IsAbstract)
            {
                return;
            }

            writer.Line();
        }

        using (writer.Block($"public static {type.Type.FullName} {(type.Polymorphism is null ? "Read" : "ReadObject")}(ref {JsonNames.Reader} reader)"))
        {
            WriteDeclarations(writer, variables);
            if (type.Extension is { } extension)
            {
                writer.Line($"{extension.Class}? extension = null;");
            }

            writer.Line("reader.ReadStartObject();");
            using (writer.Block("while (reader.ReadMember())"))
            {
                WriteMembers(writer, type, variables);
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

    private static void WriteMembers(SourceWriter writer, ObjectType type, List<MemberVariable> variables)
    {
        var keyword = "if";
        foreach (var variable in variables)
        {
            using (writer.Block($"{keyword} (reader.TryReadName({CSharpText.Quote(variable.Member.JsonName)}u8))"))
            {
                writer.Line($"{variable.Name} = {variable.Read};");
                if (variable.NeedsFlag)
                {
                    writer.Line($"{variable.Flag} = true;");
                }
            }

            keyword = "else if";
        }

        foreach (var discriminator in type.Extension is not null || type.RefusesUnknown ? type.Discriminators : EquatableArray<string>.Empty)
        {
            using (writer.Block($"{keyword} (reader.ValueTextEquals({CSharpText.Quote(discriminator)}u8))"))
            {
                writer.Line("reader.SkipMember();");
            }

            keyword = "else if";
        }

        var others = type switch
        {
            { Extension: not null } => "reader.ReadExtension(ref extension);",
            { RefusesUnknown: true } => $"throw reader.UnknownMember({CSharpText.Quote(type.Type.DisplayName)});",
            _ => "reader.SkipMember();",
        };
        if (keyword == "if")
        {
            writer.Line(others);
            return;
        }

        using (writer.Block("else"))
        {
            writer.Line(others);
        }
    }
}
