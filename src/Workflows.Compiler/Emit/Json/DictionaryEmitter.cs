using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for a dictionary.</summary>
internal static class DictionaryEmitter
{
    public static void Write(JsonSource writer, DictionaryType type)
    {
        if (type.KeyNames is { } names)
        {
            EnumKeyEmitter.Write(writer, names);
        }

        writer.Lines($$"""
            public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} json)
            {
                var entries = new EntryBuffer<{{type.Key.FullName}}, {{type.Value.Declaration}}>();
                for (json.ReadStartObject(); json.ReadMember();)
                {
                    var key = {{ReadKey(type)}};
                    entries.Add(key, {{writer.Read(type.Value)}});
                }

                return {{Result(type)}};
            }

            """);
        JsonConverterEmitter.WriteWriteMethod(writer, type, "Object", () => WriteEntries(writer, type));
    }

    private static string Result(DictionaryType type) => type.Kind switch
    {
        DictionaryKind.Added => $"entries.AddTo(new {type.Class}())",
        DictionaryKind.Copied => $"new {type.Class}(entries.ToDictionary())",
        DictionaryKind.Immutable => $"{type.Class}.CreateRange(entries.ToDictionary())",
        _ => "entries.ToDictionary()",
    };

    private static string ReadKey(DictionaryType type) => type.Key.Primitive switch
    {
        null => "ReadKey(ref json)",
        PrimitiveKind.String => "json.ReadKey()",
        PrimitiveKind.Boolean => "json.ReadBooleanKey()",
        { } kind => $"json.{(IsBare(kind) ? "ReadBareKey" : "ReadTextKey")}(static (ref {JsonNames.Reader} name) => name.Read{kind}())",
    };

    private static string WriteKey(DictionaryType type) => type.Key.Primitive switch
    {
        null => "WriteKey(writer, entry.Key);",
        PrimitiveKind.String => "writer.WritePropertyName(entry.Key);",
        PrimitiveKind.Boolean => "writer.WritePropertyName(entry.Key ? \"True\" : \"False\");",
        _ => $"writer.WriteKey(entry.Key, static (name, key) => name.{JsonNames.WriteMethod(type.Key.Primitive)}(key));",
    };

    // What JSON writes without quotes where it is a value.
    private static bool IsBare(PrimitiveKind kind) =>
        kind is >= PrimitiveKind.SByte and <= PrimitiveKind.Decimal;

    private static void WriteEntries(JsonSource writer, DictionaryType type)
    {
        var entries = type.Kind is DictionaryKind.Added
            ? $"(global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<{type.Key.FullName}, {type.Value.Declaration}>>)value"
            : "value";
        using (writer.Block($"foreach (var entry in {entries})"))
        {
            writer.Line(WriteKey(type));
            ValueEmitter.WriteElement(writer, type.Value, "entry.Value");
        }

        writer.Line();
    }
}
