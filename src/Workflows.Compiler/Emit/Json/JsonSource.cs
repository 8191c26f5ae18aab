using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>The source of an assembly's JSON: it knows what the classes that read and write types are called there.</summary>
/// <param name="assemblyName">The assembly.</param>
internal sealed class JsonSource(string assemblyName) : SourceWriter
{
    private readonly string _prefix = assemblyName.Replace('.', '_') + "_";

    /// <summary>The class that reads and writes a type, by the type's full name.</summary>
    public string Converter(string fullName)
    {
        // What is in the namespace of the assembly's name needs no more than its own; an underscore tells all others from it.
        var name = TypeNames.Identifier(fullName);
        return name.StartsWith(_prefix, StringComparison.Ordinal) && $"{name.Substring(_prefix.Length)}Json" is var own && own != JsonNames.Contracts ? own : $"{name}_Json";
    }

    /// <summary>The expression that reads a value where the json stands.</summary>
    public string Read(DataValue value)
    {
        var read = value.Primitive is { } kind ? $"json.Read{kind}()" : $"{Converter(value.FullName)}.Read(ref json)";
        if (value is { IsNullable: true, IsValueType: false, IsEmbedded: true })
        {
            return $"{Converter(value.FullName)}.ReadOrNull(ref json)";
        }

        if (value is { IsNullable: true, Primitive: PrimitiveKind.String })
        {
            return "json.ReadStringOrNull()";
        }

        return value.IsNullable ? $"json.IsNull() ? {Null(value)} : {read}" : read;
    }

    // A struct may convert from a reference, which null would be too.
    private static string Null(DataValue value) =>
        value is { IsValueType: true, Primitive: null or PrimitiveKind.Memory or PrimitiveKind.ReadOnlyMemory } ? $"default({value.Declaration})" : "null";

    /// <summary>The statement that writes a value that is not null.</summary>
    public string Write(DataValue value, string expression) =>
        value.Primitive is null ? $"{Converter(value.FullName)}.Write(writer, {expression});" : $"writer.{JsonNames.WriteMethod(value.Primitive)}({expression});";
}
