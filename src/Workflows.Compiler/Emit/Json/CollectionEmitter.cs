using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for a collection.</summary>
internal static class CollectionEmitter
{
    public static void Write(JsonSource writer, CollectionType type)
    {
        // What reads and writes an element has a name of its own: the library does the rest.
        if (type.Element is { Primitive: null, IsNullable: false })
        {
            WriteNamed(writer, type);
            return;
        }

        writer.Lines($$"""
            public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} json)
            {
                var elements = new ElementBuffer<{{type.Element.Declaration}}>();
                for (json.ReadStartArray(); json.ReadElement();)
                {
                    elements.Add({{writer.Read(type.Element)}});
                }

                return {{Result(type, "elements")}};
            }

            """);
        WriteWrite(writer, type);
    }

    private static void WriteNamed(JsonSource writer, CollectionType type)
    {
        var element = writer.Converter(type.Element.FullName);
        writer.Line($"public static {type.Type.FullName} Read(ref {JsonNames.Reader} json) => {Result(type, $"json.ReadElements({element}.Read)")};");
        writer.Line();
        if (type.Kind is CollectionKind.Array || type.Type.FullName.StartsWith("global::System.Collections.Generic.IReadOnlyList<", StringComparison.Ordinal))
        {
            writer.Line($"public static void Write({JsonNames.Writer} writer, {type.Type.FullName}? value) => writer.WriteElements(value, {element}.Write);");
            return;
        }

        WriteWrite(writer, type);
    }

    private static void WriteWrite(JsonSource writer, CollectionType type)
    {
        if (type.Kind is not CollectionKind.ImmutableArray)
        {
            JsonConverterEmitter.WriteWriteMethod(writer, type, "Array", () => WriteElements(writer, type));
            return;
        }

        using (JsonConverterEmitter.OpenWriteMethod(writer, type))
        {
            writer.Lines("""
                if (value.IsDefault)
                {
                    throw new global::System.InvalidOperationException("An immutable array that was never made has no JSON.");
                }

                writer.WriteStartArray();
                """);
            WriteElements(writer, type);
            writer.Line("writer.WriteEndArray();");
        }
    }

    private static string Result(CollectionType type, string elements) => type.Kind switch
    {
        CollectionKind.Memory => $"{elements}.ToArray()",
        CollectionKind.Copied => $"new {type.Class}({elements}.ToArray())",
        CollectionKind.Stacked => $"new {type.Class}({elements}.ToReversedArray())",
        CollectionKind.Added => $"{elements}.AddTo(new {type.Class}())",
        CollectionKind.Immutable => $"{type.Class}.CreateRange({elements}.ToArray())",
        CollectionKind.ImmutableStack => $"{type.Class}.CreateRange({elements}.ToReversedArray())",
        _ => $"{elements}.To{type.Kind}()",
    };

    // A class may have another enumerator than the one of its interface.
    private static string Elements(CollectionType type) => type.Kind switch
    {
        CollectionKind.Memory => "value.Span",
        CollectionKind.Added => $"(global::System.Collections.Generic.IEnumerable<{type.Element.Declaration}>)value",
        _ => "value",
    };

    private static void WriteElements(JsonSource writer, CollectionType type)
    {
        var element = type.IsIndexable ? "value[i]" : "element";
        using (writer.Block(type.IsIndexable ? "for (var i = 0; i < value.Count; i++)" : $"foreach (var element in {Elements(type)})"))
        {
            ValueEmitter.WriteElement(writer, type.Element, element);
        }

        writer.Line();
    }
}
