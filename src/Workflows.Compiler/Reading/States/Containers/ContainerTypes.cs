using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Reading.States;

/// <summary>Types that only the compiler makes of those in the source.</summary>
internal static class ContainerTypes
{
    /// <summary>The array of outputs, noted as data; null if its elements' type cannot be named.</summary>
    public static ITypeSymbol? ArrayOf(StateReading state, TypeReference element)
    {
        if (state.Workflow.SymbolOf(element) is not { } symbol)
        {
            return null;
        }

        var array = state.Workflow.Compilation.CreateArrayTypeSymbol(symbol, elementNullableAnnotation: symbol.NullableAnnotation);
        state.Workflow.Data(array, DiagnosticIds.UnsupportedDataType, state.Location);
        return array;
    }
}
