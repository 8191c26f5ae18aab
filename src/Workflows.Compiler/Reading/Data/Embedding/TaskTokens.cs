using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Task tokens as data: texts, as <c>$states.context.Task.Token</c> is.</summary>
internal static class TaskTokens
{
    public static bool Is(ITypeSymbol type) => type is INamedTypeSymbol { Name: "TaskToken", Arity: 1 } token && KnownNames.Of(token) == KnownNames.TaskToken;

    /// <summary>What reads and writes a token; null for any other type.</summary>
    public static Embedding? EmbeddingOf(ITypeSymbol type) => Is(type)
        ? new Embedding(EmbeddingKind.Converter, $"global::Workflows.Generated.TaskTokenConverter<{TypeReferences.FullName(((INamedTypeSymbol)type).TypeArguments[0])}>")
        : null;
}
