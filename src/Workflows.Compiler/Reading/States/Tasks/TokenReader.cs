using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads the <c>TaskToken&lt;T&gt;</c> of a Task's method.</summary>
internal static class TokenReader
{
    /// <summary>What has to come back with the token; null if the method takes none.</summary>
    public static ITypeSymbol? Read(StateReading state)
    {
        var tokens = state.Symbol.Parameters.Where(static parameter => MethodReader.IsToken(parameter)).ToArray();
        if (tokens.Length == 0)
        {
            return null;
        }

        if (tokens.Length > 1)
        {
            SignatureRules.Unsupported(state, tokens[1].Locations[0], $"takes a second token '{tokens[1].Name}'", "a state waits for one; remove the other");
        }

        var type = ((INamedTypeSymbol)tokens[0].Type).TypeArguments[0];
        state.Data(type, Places.Type(tokens[0], state.Workflow.CancellationToken));
        return type;
    }
}
