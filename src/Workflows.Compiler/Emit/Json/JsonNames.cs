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
        var contract = $"global::{Namespace(assemblyName)}.{Contracts}.TypeInfo<{type?.FullName ?? AnyJson}>()";
        return type is { IsNullable: true, IsValueType: false } ? $"global::Workflows.Generated.DataContract.OrNull({contract})" : contract;
    }

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
