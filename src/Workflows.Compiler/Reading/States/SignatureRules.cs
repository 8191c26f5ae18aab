using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>What a method must look like to be a state.</summary>
internal static class SignatureRules
{
    /// <summary>Finds what no state may be.</summary>
    public static void Check(StateReading state)
    {
        if (state.Symbol.IsGenericMethod)
        {
            Unsupported(state, "is generic", "give it concrete types");
        }

        if (state.Symbol.Parameters.Any(parameter => parameter.RefKind is not RefKind.None))
        {
            Unsupported(state, "has a parameter by reference", "pass it by value");
        }

        if (MethodReader.PlainParameters(state.Symbol).Skip(1).FirstOrDefault() is { } second)
        {
            Unsupported(state, $"has a second input '{second.Name}'", "a state has one input; put both into one record");
        }
    }

    /// <summary>Finds a pure state that is asynchronous or gives the wrong type. Gives whether the return type is right.</summary>
    public static bool CheckReturns(StateReading state, string expected, Func<ITypeSymbol, bool> isExpected)
    {
        var result = MethodReader.ResultType(state.Symbol, out var isAwaited);
        if (result is { TypeKind: TypeKind.Error })
        {
            state.Workflow.IsIncomplete = true;
            return false;
        }

        if (!isAwaited && result is not null && isExpected(result))
        {
            return true;
        }

        Unsupported(state, result is null || isAwaited ? "gives no value at once" : $"returns '{result.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'", $"return {expected}");
        return false;
    }

    /// <summary>Finds a method that should have no body, as in <c>static partial void Done();</c>, and has one.</summary>
    public static void CheckNoBody(StateReading state)
    {
        if (!state.Symbol.IsPartialDefinition || state.Symbol.PartialImplementationPart is not null)
        {
            Unsupported(state, "returns nothing but has a body", $"declare it as 'static partial void {state.Symbol.Name}();'");
        }
    }

    public static void Unsupported(StateReading state, string what, string remedy) =>
        state.Find(DiagnosticIds.UnsupportedStateMethod, state.Location, state.Symbol.Name, what, remedy);
}
