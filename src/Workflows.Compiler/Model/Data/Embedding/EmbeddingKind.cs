namespace Workflows.Compiler.Model.Data;

/// <summary>What reads and writes values whose JSON is not generated here.</summary>
internal enum EmbeddingKind
{
    /// <summary>A <c>JsonConverter&lt;T&gt;</c> or a factory of such, which <c>[JsonConverter]</c> names.</summary>
    Converter,

    /// <summary>A <c>JsonSerializerContext</c> that has the type.</summary>
    Context,

    /// <summary>System.Text.Json itself, for numbers that may be text.</summary>
    Number,
}
