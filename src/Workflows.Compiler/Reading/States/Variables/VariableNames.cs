using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.States;

/// <summary>The variables that a method sets: the names of its tuple, or its own in camel case.</summary>
/// <param name="Variables">In the tuple's order.</param>
/// <param name="IsTuple">Whether the method returns a tuple, rather than one value.</param>
internal sealed record VariableNames(IReadOnlyList<VariableName> Variables, bool IsTuple)
{
    /// <summary>Null if the method returns a tuple that has elements without names.</summary>
    public static VariableNames? Of(IMethodSymbol method)
    {
        if (method.ReturnType is not INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return new VariableNames([new VariableName(CamelCase.Of(method.Name), method.ReturnType, method.Locations[0])], IsTuple: false);
        }

        return tuple.TupleElements.All(static element => element.IsExplicitlyNamedTupleElement)
            ? new VariableNames([.. tuple.TupleElements.Select(element => new VariableName(element.Name, element.Type, PlaceOf(element, method)))], IsTuple: true)
            : null;
    }

    private static Location PlaceOf(IFieldSymbol element, IMethodSymbol method) => element.Locations.FirstOrDefault(static location => location.IsInSource) ?? method.Locations[0];
}
