using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for an enum: names in JSON, and numbers for values without a name.</summary>
internal static class EnumEmitter
{
    public static void Write(JsonSource writer, EnumType type)
    {
        if (type.IsNumeric || type.Members.Count == 0)
        {
            WriteNumeric(writer, type);
        }
        else
        {
            WriteNamed(writer, type);
        }
    }

    /// <summary>What messages say of a value that is none.</summary>
    public static string Expected(EnumType type) => "one of " + string.Join(", ", type.Members.Select(member => CSharpText.Quote(member.JsonName)));

    /// <summary>The arguments of <c>EnumNames</c> and <c>FlagNames</c>.</summary>
    public static string Names(EnumType type) =>
        string.Join(", ", type.Members.Select(member => $"({CSharpText.Quote(member.JsonName)}, 0x{member.Bits:x})"));

    private static void WriteNumeric(JsonSource writer, EnumType type) => writer.Lines($$"""
        public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} json) => ({{type.Type.FullName}})json.Read{{type.Underlying}}();

        public static void Write({{JsonNames.Writer}} writer, {{type.Type.FullName}} value) => writer.WriteValue(({{Number(type)}})value);
        """);

    private static void WriteNamed(JsonSource writer, EnumType type) => writer.Lines($$"""
        private static readonly {{(type.IsFlags ? "FlagNames" : "EnumNames")}} Names = new({{Names(type)}});

        public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} json) =>
            unchecked(({{type.Type.FullName}})Names.Read(ref json, json.IsNumber() ? (ulong)json.Read{{type.Underlying}}() : null));

        public static void Write({{JsonNames.Writer}} writer, {{type.Type.FullName}} value)
        {
            if (!Names.TryWrite(writer, unchecked((ulong)value))) writer.WriteValue(({{Number(type)}})value);
        }
        """);

    private static string Number(EnumType type) => type.Underlying is PrimitiveKind.UInt64 ? "ulong" : "long";
}
