using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the methods for an enum's values that are keys of a dictionary.</summary>
internal static class EnumKeyEmitter
{
    public static void Write(JsonSource writer, EnumType type)
    {
        if (type.IsFlags)
        {
            WriteFlags(writer, type);
        }
        else
        {
            WriteNames(writer, type);
        }

        writer.Line();
    }

    private static void WriteNames(JsonSource writer, EnumType type)
    {
        var name = type.Type.FullName;
        using (writer.Block($"private static {name} ReadKey(ref {JsonNames.Reader} json)"))
        {
            foreach (var member in type.Members)
            {
                using (writer.Block($"if (json.TryRead({CSharpText.Quote(member.JsonName)}u8))"))
                {
                    writer.Line($"return {name}.{member.Name};");
                }

                writer.Line();
            }

            writer.Line($"throw json.Unexpected({CSharpText.Quote(EnumEmitter.Expected(type))});");
        }

        writer.Line();
        writer.Line($"private static void WriteKey({JsonNames.Writer} writer, {name} key) => writer.WritePropertyName(key switch");
        writer.OpenBrace();
        foreach (var member in type.Members)
        {
            writer.Line($"{name}.{member.Name} => {CSharpText.Quote(member.JsonName)},");
        }

        writer.Line("_ => throw KeyWriting.Unnamed(key),");
        writer.CloseBrace(");");
    }

    private static void WriteFlags(JsonSource writer, EnumType type) => writer.Lines($$"""
        private static readonly FlagNames Names = new({{EnumEmitter.Names(type)}});

        private static {{type.Type.FullName}} ReadKey(ref {{JsonNames.Reader}} json)
        {
            var key = unchecked(({{type.Type.FullName}})Names.ReadText(ref json));
            json.Read();
            return key;
        }

        private static void WriteKey({{JsonNames.Writer}} writer, {{type.Type.FullName}} key) =>
            writer.WritePropertyName(Names.TextOf(unchecked((ulong)key)) ?? throw KeyWriting.Unnamed(key));
        """);
}
