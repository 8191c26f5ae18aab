using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the method that reads an object: each member into a variable, then all into a new object.</summary>
internal static class ObjectReadEmitter
{
    public static void Write(JsonSource writer, ObjectType type)
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

        using (writer.Block($"public static {type.Type.FullName} {(type.Polymorphism is null ? "Read" : "ReadObject")}(ref {JsonNames.Reader} json)"))
        {
            WriteDeclarations(writer, variables);
            if (type.Extension is { } extension)
            {
                writer.Line($"{extension.Class}? extension = null;");
            }

            using (writer.Block("for (json.ReadStartObject(); json.ReadMember();)"))
            {
                WriteMembers(writer, type, variables);
            }

            writer.Line();
            new ObjectConstructionEmitter(writer, type, variables).Write();
        }
    }

    private static void WriteDeclarations(JsonSource writer, List<MemberVariable> variables)
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

    private static void WriteMembers(JsonSource writer, ObjectType type, List<MemberVariable> variables)
    {
        var keyword = "if";
        foreach (var variable in variables)
        {
            var assignment = variable.NeedsFlag ? $"({variable.Name}, {variable.Flag}) = ({variable.Read(writer)}, true);" : $"{variable.Name} = {variable.Read(writer)};";
            writer.Line($"{keyword} (json.TryRead({CSharpText.Quote(variable.Member.JsonName)}u8)) {assignment}");
            keyword = "else if";
        }

        foreach (var discriminator in type.Extension is not null || type.RefusesUnknown ? type.Discriminators : EquatableArray<string>.Empty)
        {
            writer.Line($"{keyword} (json.ValueTextEquals({CSharpText.Quote(discriminator)}u8)) json.SkipMember();");
            keyword = "else if";
        }

        var others = type switch
        {
            { Extension: not null } => "json.ReadExtension(ref extension);",
            { RefusesUnknown: true } => $"throw json.UnknownMember({CSharpText.Quote(type.Type.DisplayName)});",
            _ => "json.SkipMember();",
        };
        writer.Line(keyword == "if" ? others : $"else {others}");
    }
}
