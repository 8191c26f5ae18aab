using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for an enum: names in JSON, and numbers for values without a name.</summary>
internal static class EnumEmitter
{
    public static void Write(SourceWriter writer, EnumType type)
    {
        if (type.IsFlags)
        {
            WriteFlags(writer, type);
            return;
        }

        WriteRead(writer, type);
        writer.Line();
        JsonConverterEmitter.WriteWriteMethod(writer, type, () => WriteNames(writer, type));
    }

    private static void WriteRead(SourceWriter writer, EnumType type)
    {
        using (writer.Block($"public static {type.Type.FullName} Read(ref {JsonNames.Reader} reader)"))
        {
            using (writer.Block("if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number)"))
            {
                writer.Line($"return ({type.Type.FullName})reader.Read{type.Underlying}();");
            }

            writer.Line();
            if (type.Members.Count > 0)
            {
                using (writer.Block("if (reader.TokenType == global::System.Text.Json.JsonTokenType.String)"))
                {
                    WriteReadNames(writer, type);
                }

                writer.Line();
            }

            writer.Line($"throw reader.Unexpected({CSharpText.Quote(Expected(type))});");
        }
    }

    private static void WriteReadNames(SourceWriter writer, EnumType type)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            using (writer.Block($"if (reader.ValueTextEquals({CSharpText.Quote(type.Members[i].JsonName)}u8))"))
            {
                writer.Line($"return {type.Type.FullName}.{type.Members[i].Name};");
            }
        }
    }

    private static void WriteNames(SourceWriter writer, EnumType type)
    {
        using (writer.Block("switch (value)"))
        {
            foreach (var member in type.Members)
            {
                writer.Line($"case {type.Type.FullName}.{member.Name}:");
                writer.Line($"    writer.WriteStringValue({CSharpText.Quote(member.JsonName)}u8);");
                writer.Line("    break;");
            }

            writer.Line("default:");
            writer.Line($"    writer.WriteValue(({Number(type)})value);");
            writer.Line("    break;");
        }
    }

    private static void WriteFlags(SourceWriter writer, EnumType type)
    {
        var members = string.Join(", ", type.Members.Select(member => $"({CSharpText.Quote(member.JsonName)}, 0x{member.Bits:x})"));
        writer.Lines($$"""
            private static readonly global::Workflows.Generated.FlagNames Names = new({{members}});

            public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} reader) =>
                reader.TokenType == global::System.Text.Json.JsonTokenType.Number
                    ? ({{type.Type.FullName}})reader.Read{{type.Underlying}}()
                    : unchecked(({{type.Type.FullName}})Names.Read(ref reader));

            public static void Write({{JsonNames.Writer}} writer, {{type.Type.FullName}} value)
            {
                if (!Names.TryWrite(writer, unchecked((ulong)value)))
                {
                    writer.WriteValue(({{Number(type)}})value);
                }
            }
            """);
    }

    private static string Expected(EnumType type) => type.Members.Count == 0
        ? "a number"
        : "one of " + string.Join(", ", type.Members.Select(member => CSharpText.Quote(member.JsonName)));

    private static string Number(EnumType type) => type.Underlying is PrimitiveKind.UInt64 ? "ulong" : "long";
}
