using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the statements that write a value where the JSON stands.</summary>
internal static class ValueEmitter
{
    /// <summary>Whether a member of that type takes a block to write.</summary>
    public static bool IsBlock(DataValue value) => value is { IsNullable: true, IsValueType: true, Primitive: null };

    /// <param name="name">What to call a value that is not null.</param>
    public static void WriteElement(SourceWriter writer, DataValue value, string expression, string name = "some")
    {
        if (value is { IsNullable: true, IsValueType: true })
        {
            writer.Lines($$"""
                if ({{expression}} is { } {{name}})
                {
                    {{JsonNames.Write(value, name)}}
                }
                else
                {
                    writer.WriteNullValue();
                }
                """);
        }
        else
        {
            writer.Line(JsonNames.Write(value, expression));
        }
    }
}
