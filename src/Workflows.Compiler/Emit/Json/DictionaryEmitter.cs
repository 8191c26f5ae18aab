using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for a dictionary.</summary>
internal static class DictionaryEmitter
{
    public static void Write(SourceWriter writer, DictionaryType type)
    {
        writer.Lines($$"""
            public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} reader)
            {
                var entries = new global::Workflows.Generated.EntryBuffer<{{type.Value.Declaration}}>();
                reader.ReadStartObject();
                while (reader.ReadMember())
                {
                    var key = reader.ReadKey();
                    entries.Add(key, {{JsonNames.Read(type.Value)}});
                }

                return entries.ToDictionary();
            }

            """);
        JsonConverterEmitter.WriteWriteMethod(writer, type, () => WriteEntries(writer, type));
    }

    private static void WriteEntries(SourceWriter writer, DictionaryType type)
    {
        writer.Line("writer.WriteStartObject();");
        using (writer.Block("foreach (var entry in value)"))
        {
            writer.Line("writer.WritePropertyName(entry.Key);");
            ValueEmitter.WriteElement(writer, type.Value, "entry.Value");
        }

        writer.Line();
        writer.Line("writer.WriteEndObject();");
    }
}
