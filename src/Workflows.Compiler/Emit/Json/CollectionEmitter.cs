using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the class for a collection.</summary>
internal static class CollectionEmitter
{
    public static void Write(SourceWriter writer, CollectionType type)
    {
        writer.Lines($$"""
            public static {{type.Type.FullName}} Read(ref {{JsonNames.Reader}} reader)
            {
                var elements = new global::Workflows.Generated.ElementBuffer<{{type.Element.Declaration}}>();
                reader.ReadStartArray();
                while (reader.ReadElement())
                {
                    elements.Add({{JsonNames.Read(type.Element)}});
                }

                return elements.To{{type.Kind}}();
            }

            """);
        JsonConverterEmitter.WriteWriteMethod(writer, type, () => WriteElements(writer, type));
    }

    private static void WriteElements(SourceWriter writer, CollectionType type)
    {
        if (type.Kind is CollectionKind.ImmutableArray)
        {
            writer.Lines("""
                if (value.IsDefault)
                {
                    throw new global::System.InvalidOperationException("An immutable array that was never made has no JSON.");
                }

                """);
        }

        writer.Line("writer.WriteStartArray();");
        var element = type.IsIndexable ? "value[i]" : "element";
        using (writer.Block(type.IsIndexable ? "for (var i = 0; i < value.Count; i++)" : "foreach (var element in value)"))
        {
            ValueEmitter.WriteElement(writer, type.Element, element);
        }

        writer.Line();
        writer.Line("writer.WriteEndArray();");
    }
}
