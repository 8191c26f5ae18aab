using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Transitions;

/// <summary>
/// What states take and give, from their signatures alone: where code does not compile there is no model that could tell. Null where only the states before could
/// tell.
/// </summary>
internal static class GivenType
{
    /// <summary>What a state takes.</summary>
    public static ITypeSymbol? Input(IMethodSymbol method, CancellationToken ct)
    {
        var state = Policies.Attributes(method, ct).FirstOrDefault(static attribute => KnownNames.IsState(attribute.FullName));
        var reader = state is not null && Named(method, state.Text("Arguments")) is { } arguments ? arguments : method;
        return MethodReader.PlainParameters(reader).FirstOrDefault()?.Type;
    }

    /// <summary>What a state gives if it does not fail.</summary>
    public static ITypeSymbol? OfResult(IMethodSymbol method, CancellationToken ct)
    {
        var attributes = Policies.Attributes(method, ct).ToArray();
        var state = attributes.FirstOrDefault(static attribute => KnownNames.IsState(attribute.FullName));
        if (state is null || state.FullName is KnownNames.Wait or KnownNames.Choice || attributes.Any(static attribute => attribute.FullName is KnownNames.ResultPath or KnownNames.DiscardResult))
        {
            return Input(method, ct);
        }

        if (state.Text("Output") is null && !AnswerType.IsOwn(method, state))
        {
            return state is { FullName: KnownNames.Lambda, Class.IsGenericType: false } ? Input(method, ct) : AnswerType.Of(method, state);
        }

        var output = Named(method, state.Text("Output"));
        return MethodReader.ResultType(output ?? method, out _) ?? Input(method, ct);
    }

    /// <summary>What a <c>[Catch]</c> gives its handler; the error if the attribute does not say.</summary>
    public static ITypeSymbol? OfCatch(IMethodSymbol method, AttributeReading attribute, Compilation compilation, CancellationToken ct) =>
        attribute.Has("ResultPath") ? Input(method, ct)
        : Named(method, attribute.Text("Output")) is { } output ? output.ReturnType
        : compilation.GetTypeByMetadataName(KnownNames.ErrorOutput);

    /// <summary>Whether a state takes a value of a type.</summary>
    public static bool Takes(IMethodSymbol method, ITypeSymbol given, CancellationToken ct) =>
        Input(method, ct) is not { } taken || TypeFit.Fits(TypeReferences.Of(given), TypeReferences.Of(taken), isHandedOn: true);

    private static IMethodSymbol? Named(IMethodSymbol method, string? name) =>
        name is null ? null : method.ContainingType.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault();
}
