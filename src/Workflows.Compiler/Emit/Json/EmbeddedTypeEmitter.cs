using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes what calls a converter, a context or System.Text.Json for a value.</summary>
internal static class EmbeddedTypeEmitter
{
    private const string Embedded = "EmbeddedData";

    /// <summary>Writes the class for a type.</summary>
    public static void Write(JsonSource writer, EmbeddedType type)
    {
        var name = type.Type.FullName;
        var orNull = type.Type.IsValueType ? "" : "?";
        WriteField(writer, "Data", new DataValue(name, type.Type.IsValueType, IsNullable: false, Primitive: null), type.Embedding);
        writer.Line();
        writer.Line($"public static {name} Read(ref {JsonNames.Reader} json) => Data.Read(ref json);");
        writer.Line();
        if (!type.Type.IsValueType)
        {
            writer.Line($"public static {name}? ReadOrNull(ref {JsonNames.Reader} json) => Data.ReadOrNull(ref json);");
            writer.Line();
        }

        writer.Line($"public static void Write({JsonNames.Writer} writer, {name}{orNull} value) => Data.Write(writer, value);");
    }

    /// <summary>Writes the field that holds who reads and writes a value.</summary>
    public static void WriteField(JsonSource writer, string field, DataValue value, Embedding embedding)
    {
        var isNullable = value is { IsNullable: true, IsValueType: true };
        var method = $"{Embedded}.Of{(isNullable ? "Nullable" : "")}{embedding.Kind}<{value.FullName}>";
        writer.Line($"private static readonly {Embedded}<{value.FullName}{(isNullable ? "?" : "")}> {field} =");
        writer.Line($"    {method}({Arguments(value, embedding)});");
    }

    private static string Arguments(DataValue value, Embedding embedding) => embedding.Kind switch
    {
        EmbeddingKind.Converter => $"static () => new {embedding.Argument}(), static () => {JsonNames.Contracts}.Options",
        EmbeddingKind.Context => $"static () => {embedding.Argument}.Default",
        EmbeddingKind.Number =>
            $"global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.{value.Primitive}Converter, "
            + $"(global::System.Text.Json.Serialization.JsonNumberHandling){embedding.Argument}",
        _ => throw new InvalidOperationException($"No embedding {embedding.Kind}."),
    };
}
