using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Constructor parameters that are known when the definition is deployed.</summary>
internal static class Placeholders
{
    /// <summary>The placeholder's name, without <c>${}</c>; null if the parameter is none.</summary>
    public static string? NameOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && parameter.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.Placeholder) is { ConstructorArguments: [{ Value: string name }] } ? name : null;
}
