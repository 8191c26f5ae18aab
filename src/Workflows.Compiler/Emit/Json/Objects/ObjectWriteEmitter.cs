using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the method that writes an object.</summary>
internal static class ObjectWriteEmitter
{
    public static void Write(JsonSource writer, ObjectType type)
    {
        if (type.Polymorphism is null && type.Discriminators.Count == 0)
        {
            JsonConverterEmitter.WriteWriteMethod(writer, type, "Object", () => WriteMembers(writer, type));
            return;
        }

        using (JsonConverterEmitter.OpenWriteMethod(writer, type))
        {
            PolymorphismEmitter.WriteObject(writer, type);
        }

        if (!type.IsAbstract)
        {
            writer.Line();
            using (writer.Block($"public static void WriteMembers({JsonNames.Writer} writer, {type.Type.FullName} value)"))
            {
                WriteMembers(writer, type);
            }
        }
    }

    private static void WriteMembers(JsonSource writer, ObjectType type)
    {
        var variables = MemberVariable.Of(type);
        for (var i = 0; i < variables.Count; i++)
        {
            // A line stands between a block and what follows it.
            if (i > 0 && IsBlock(variables[i - 1].Member))
            {
                writer.Line();
            }

            WriteMember(writer, variables[i]);
        }

        if (type.Extension is { } extension)
        {
            writer.Line($"writer.WriteExtension(value.{extension.Name});");
        }
    }

    private static bool IsBlock(DataMember member) => member.Condition is not MemberCondition.Always || (member.Embedding is null && ValueEmitter.IsBlock(member.Value));

    private static void WriteMember(JsonSource writer, MemberVariable variable)
    {
        var member = variable.Member;
        var condition = member.Condition switch
        {
            MemberCondition.NotNull => $"value.{member.Name} is not null",
            MemberCondition.NotDefault =>
                $"!global::System.Collections.Generic.EqualityComparer<{member.Value.Declaration}>.Default.Equals(value.{member.Name}, default)",
            _ => null,
        };
        if (condition is null)
        {
            WriteValue(writer, variable);
            return;
        }

        using (writer.Block($"if ({condition})"))
        {
            WriteValue(writer, variable);
        }
    }

    private static void WriteValue(JsonSource writer, MemberVariable variable)
    {
        var member = variable.Member;
        var name = CSharpText.Quote(member.JsonName) + "u8";
        if (member.Embedding is null && ValueEmitter.HasMemberMethod(member.Value))
        {
            writer.Line($"writer.Write({name}, value.{member.Name});");
            return;
        }

        if (member is { Embedding: null, Value: { Primitive: null } and ({ IsNullable: false } or { IsValueType: false }) })
        {
            writer.Line($"writer.Write({name}, value.{member.Name}, {writer.Converter(member.Value.FullName)}.Write);");
            return;
        }

        writer.Line($"writer.WriteName({name});");
        if (member.Embedding is not null)
        {
            writer.Line($"{variable.Data}.Write(writer, value.{member.Name});");
            return;
        }

        ValueEmitter.WriteElement(writer, member.Value, $"value.{member.Name}", variable.Name);
    }
}
