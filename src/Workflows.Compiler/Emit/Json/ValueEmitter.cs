using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes the statements that write a value where the JSON stands.</summary>
internal static class ValueEmitter
{
    /// <summary>Whether a member of that type takes a block to write.</summary>
    public static bool IsBlock(DataValue value) => value is { IsNullable: true, IsValueType: true } && !HasMemberMethod(value);

    /// <summary>Whether the library writes name and value at once.</summary>
    public static bool HasMemberMethod(DataValue value) => value.Primitive is not (
        null or PrimitiveKind.Half or PrimitiveKind.Int128 or PrimitiveKind.UInt128 or PrimitiveKind.Version
        or PrimitiveKind.Memory or PrimitiveKind.ReadOnlyMemory
        or PrimitiveKind.JsonDocument or PrimitiveKind.JsonNode or PrimitiveKind.JsonObject or PrimitiveKind.JsonArray or PrimitiveKind.JsonValue);

    /// <param name="name">What to call a value that is not null.</param>
    public static void WriteElement(JsonSource writer, DataValue value, string expression, string name = "some")
    {
        if (value is { IsNullable: true, IsValueType: true })
        {
            writer.Lines($$"""
                if ({{expression}} is { } {{name}})
                {
                    {{writer.Write(value, name)}}
                }
                else
                {
                    writer.WriteNullValue();
                }
                """);
        }
        else
        {
            writer.Line(writer.Write(value, expression));
        }
    }
}
