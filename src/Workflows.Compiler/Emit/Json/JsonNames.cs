using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>How generated code calls what reads and writes JSON.</summary>
internal static class JsonNames
{
    /// <summary>JSON of any kind.</summary>
    public const string AnyJson = "global::System.Text.Json.JsonElement";

    public const string Reader = "Utf8JsonReader";

    public const string Writer = "Utf8JsonWriter";

    /// <summary>The class with an assembly's JSON contracts.</summary>
    public const string Contracts = "WorkflowJson";

    /// <summary>For instance <c>Workflows.Generated.Acme.Shop</c> for the assembly <c>Acme.Shop</c>.</summary>
    public static string Namespace(string assemblyName) =>
        "Workflows.Generated." + string.Join(".", assemblyName.Split('.').Select(Identifier));

    /// <summary>The expression for a type's contract; without a type that of any JSON.</summary>
    public static string TypeInfo(string assemblyName, TypeReference? type)
    {
        var name = type?.FullName ?? AnyJson;
        var method = type is { IsNullable: true, IsValueType: false } ? "NullableTypeInfo" : "TypeInfo";
        return $"global::{Namespace(assemblyName)}.{Contracts}.{method}<{(method == "TypeInfo" ? name : name.TrimEnd('?'))}>()";
    }

    /// <summary>The class that reads and writes a type, by the type's full name.</summary>
    public static string Converter(string fullName) => TypeNames.Identifier(fullName) + "Json";

    /// <summary>The expression that reads a value where the json stands.</summary>
    public static string Read(DataValue value)
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
    public static string Write(DataValue value, string expression) =>
        value.Primitive is null ? $"{Converter(value.FullName)}.Write(writer, {expression});" : $"writer.{WriteMethod(value.Primitive)}({expression});";

    /// <summary>The method that writes a primitive; those to which smaller numbers convert have one of their own.</summary>
    public static string WriteMethod(PrimitiveKind? kind) =>
        kind is PrimitiveKind.Half or PrimitiveKind.Int128 or PrimitiveKind.UInt128 ? $"Write{kind}" : "WriteValue";

    private static string Identifier(string part)
    {
        var identifier = new StringBuilder();
        foreach (var letter in part)
        {
            identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(letter) ? letter : '_');
        }

        if (identifier.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return CSharpText.Identifier(identifier.ToString());
    }
}
