using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Transitions;

/// <summary>What a Task gets back from what it calls, where its method only makes the request for it.</summary>
internal static class AnswerType
{
    /// <summary>Null if nothing comes back, or only the definition of another workflow could tell.</summary>
    public static ITypeSymbol? Of(IMethodSymbol method, AttributeReading attribute) => attribute.FullName switch
    {
        _ when method.Parameters.FirstOrDefault(static parameter => MethodReader.IsToken(parameter))?.Type is INamedTypeSymbol { TypeArguments: [var token] } => token,
        KnownNames.ServiceTask when attribute.Class.TypeArguments is [] => method.ReturnType.AllInterfaces
            .FirstOrDefault(type => KnownNames.Of(type) == (attribute.Flag("Sync") ? KnownNames.SyncRequest : KnownNames.ServiceRequest))?.TypeArguments.FirstOrDefault(),
        KnownNames.StartExecution => attribute.Class.TypeArguments is [_, var output] && attribute.Flag("Sync", otherwise: true) ? output : null,
        _ => attribute.Class.TypeArguments.FirstOrDefault(),
    };

    /// <summary>Whether the method's own result is what comes back.</summary>
    public static bool IsOwn(IMethodSymbol method, AttributeReading attribute) =>
        !KnownNames.IsTask(attribute.FullName) || (attribute.FullName == KnownNames.Task && !method.Parameters.Any(static parameter => MethodReader.IsToken(parameter)));
}
