using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the method that writes an object.</summary>
internal static class ObjectWriteEmitter
{
    public static void Write(SourceWriter writer, ObjectType type) => JsonConverterEmitter.WriteWriteMethod(writer, type, () =>
    {
        writer.Line("writer.WriteStartObject();");
        var variables = MemberVariable.Of(type);
        for (var i = 0; i < variables.Count; i++)
        {
            // A line stands between a block and what follows it.
            if (i > 0 && ValueEmitter.IsBlock(variables[i - 1].Member.Value))
            {
                writer.Line();
            }

            WriteMember(writer, variables[i].Member, variables[i].Name);
        }

        writer.Line("writer.WriteEndObject();");
    });

    private static void WriteMember(SourceWriter writer, DataMember member, string variable)
    {
        var name = CSharpText.Quote(member.JsonName) + "u8";
        if (ValueEmitter.HasMemberMethod(member.Value))
        {
            writer.Line($"writer.WriteMember({name}, value.{member.Name});");
            return;
        }

        writer.Line($"writer.WritePropertyName({name});");
        ValueEmitter.WriteElement(writer, member.Value, $"value.{member.Name}", variable);
    }
}
