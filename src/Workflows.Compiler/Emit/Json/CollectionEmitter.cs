using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for a collection.</summary>
internal static class CollectionEmitter
{
    public static void Write(SourceWriter writer, CollectionType type)
    {
        writer.Lines($$"""
            public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} json)
            {
                var elements = new ElementBuffer<{{type.Element.Declaration}}>();
                for (json.ReadStartArray(); json.ReadElement();)
                {
                    elements.Add({{JsonNames.Read(type.Element)}});
                }

                return {{Result(type)}};
            }

            """);
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

    private static string Result(CollectionType type) => type.Kind switch
    {
        CollectionKind.Memory => "elements.ToArray()",
        CollectionKind.Copied => $"new {type.Class}(elements.ToArray())",
        CollectionKind.Stacked => $"new {type.Class}(elements.ToReversedArray())",
        CollectionKind.Added => $"elements.AddTo(new {type.Class}())",
        CollectionKind.Immutable => $"{type.Class}.CreateRange(elements.ToArray())",
        CollectionKind.ImmutableStack => $"{type.Class}.CreateRange(elements.ToReversedArray())",
        _ => $"elements.To{type.Kind}()",
    };

    // A class may have another enumerator than the one of its interface.
    private static string Elements(CollectionType type) => type.Kind switch
    {
        CollectionKind.Memory => "value.Span",
        CollectionKind.Added => $"(global::System.Collections.Generic.IEnumerable<{type.Element.Declaration}>)value",
        _ => "value",
    };

    private static void WriteElements(SourceWriter writer, CollectionType type)
    {
        var element = type.IsIndexable ? "value[i]" : "element";
        using (writer.Block(type.IsIndexable ? "for (var i = 0; i < value.Count; i++)" : $"foreach (var element in {Elements(type)})"))
        {
            ValueEmitter.WriteElement(writer, type.Element, element);
        }

        writer.Line();
    }
}
