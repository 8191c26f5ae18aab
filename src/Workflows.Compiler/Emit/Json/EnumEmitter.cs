using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for an enum: names in JSON, and numbers for values without a name.</summary>
internal static class EnumEmitter
{
    public static void Write(SourceWriter writer, EnumType type)
    {
        if (type.IsNumeric || type.Members.Count == 0)
        {
            WriteNumeric(writer, type);
            return;
        }

        if (type.IsFlags)
        {
            WriteFlags(writer, type);
            return;
        }

        WriteRead(writer, type);
        writer.Line();
        JsonConverterEmitter.WriteWriteMethod(writer, type, () => WriteNames(writer, type));
    }

    /// <summary>What messages say of a value that is none.</summary>
    public static string Expected(EnumType type) => "one of " + string.Join(", ", type.Members.Select(member => CSharpText.Quote(member.JsonName)));

    /// <summary>The arguments of <c>FlagNames</c>.</summary>
    public static string Flags(EnumType type) =>
        string.Join(", ", type.Members.Select(member => $"({CSharpText.Quote(member.JsonName)}, 0x{member.Bits:x})"));

    private static void WriteNumeric(SourceWriter writer, EnumType type) => writer.Lines($$"""
        public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} reader) => ({{type.Type.FullName}})reader.Read{{type.Underlying}}();

        public static void Write({{JsonNames.Writer}} writer, {{type.Type.FullName}} value) => writer.WriteValue(({{Number(type)}})value);
        """);

    private static void WriteRead(SourceWriter writer, EnumType type)
    {
        using (writer.Block($"public static {type.Type.FullName} Read(ref {JsonNames.Reader} reader)"))
        {
            using (writer.Block("if (reader.TokenType == global::System.Text.Json.JsonTokenType.String)"))
            {
                WriteReadNames(writer, type);
            }

            writer.Line();
            WriteReadNumber(writer, type);
        }
    }

    // A value with a name has no second form, which ASL would take for another value.
    private static void WriteReadNumber(SourceWriter writer, EnumType type)
    {
        using (writer.Block("if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number)"))
        {
            writer.Line($"var value = ({type.Type.FullName})reader.Read{type.Underlying}();");
            using (writer.Block("switch (value)"))
            {
                foreach (var member in type.Members)
                {
                    writer.Line($"case {type.Type.FullName}.{member.Name}:");
                }

                writer.Line("    break;");
                writer.Line("default:");
                writer.Line("    return value;");
            }
        }

        writer.Line();
        writer.Line($"throw reader.Unexpected({CSharpText.Quote(Expected(type))});");
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

    private static void WriteFlags(SourceWriter writer, EnumType type) => writer.Lines($$"""
        private static readonly global::Workflows.Generated.FlagNames Names = new({{Flags(type)}});

        public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} reader)
        {
            if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
            {
                return unchecked(({{type.Type.FullName}})Names.Read(ref reader));
            }

            var value = ({{type.Type.FullName}})reader.Read{{type.Underlying}}();
            return Names.HasName(unchecked((ulong)value)) ? throw Names.Unexpected(ref reader) : value;
        }

        public static void Write({{JsonNames.Writer}} writer, {{type.Type.FullName}} value)
        {
            if (!Names.TryWrite(writer, unchecked((ulong)value)))
            {
                writer.WriteValue(({{Number(type)}})value);
            }
        }
        """);

    private static string Number(EnumType type) => type.Underlying is PrimitiveKind.UInt64 ? "ulong" : "long";
}
