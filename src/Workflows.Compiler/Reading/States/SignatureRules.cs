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
            Unsupported(state, Places.TypeParameters(state.Symbol, state.Workflow.CancellationToken), "is generic", "give it concrete types");
        }

        foreach (var parameter in state.Symbol.Parameters.Where(parameter => parameter.RefKind is not RefKind.None))
        {
            Unsupported(state, Places.Modifiers(parameter, state.Workflow.CancellationToken), "has a parameter by reference", "pass it by value");
        }

        if (!state.CombinesBranches && MethodReader.PlainParameters(state.Symbol).Skip(1).FirstOrDefault() is { } second)
        {
            Unsupported(state, second.Locations[0], $"has a second input '{second.Name}'", "a state has one input; put both into one record");
        }

        if (state.Attribute.FullName != KnownNames.Task && StateMethods.IsOverridden(state.Symbol, state.Workflow.Type))
        {
            Unsupported(state, state.Location, "is overridden, but the definition would say what this body says", "put the state attribute on the override");
        }

        if (state.Symbol is { IsAsync: true, ReturnsVoid: true })
        {
            Unsupported(state, Places.ReturnType(state.Symbol, state.Workflow.CancellationToken), "is 'async void', whose end nobody can wait for", "return Task");
        }

        if (state.Symbol.RefKind is not RefKind.None)
        {
            Unsupported(state, Places.ReturnType(state.Symbol, state.Workflow.CancellationToken), "returns a reference", "return the value");
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

        Unsupported(
            state,
            Places.ReturnType(state.Symbol, state.Workflow.CancellationToken),
            isAwaited ? "is asynchronous" : result is null ? "gives no value at once" : $"returns '{result.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'",
            isAwaited ? $"return {expected}, and await in a [Task] before it" : $"return {expected}");
        return false;
    }

    /// <summary>Finds a method that should have no body, as in <c>static partial void Done();</c>, and has one.</summary>
    public static void CheckNoBody(StateReading state)
    {
        if (!state.Symbol.IsPartialDefinition || IsImplemented(state))
        {
            Unsupported(state, "returns nothing but has a body", $"declare it as 'static partial void {state.Symbol.Name}();'");
        }
    }

    public static void Unsupported(StateReading state, string what, string remedy) => Unsupported(state, state.Location, what, remedy);

    public static void Unsupported(StateReading state, Location location, string what, string remedy) =>
        state.Find(DiagnosticIds.UnsupportedStateMethod, location, state.Symbol.Name, what, remedy);

    // The analyzers also see the empty half that the generator adds where C# demands one.
    private static bool IsImplemented(StateReading state) =>
        state.Symbol.PartialImplementationPart is { } implementation && !Places.IsGenerated(implementation.Locations[0]);
}
