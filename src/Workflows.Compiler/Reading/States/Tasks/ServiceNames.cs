using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.States;

/// <summary>Checks that what goes to a service of AWS and what comes back has AWS's names.</summary>
internal static class ServiceNames
{
    /// <param name="state">The state.</param>
    /// <param name="resource">What it calls; the names of anything but services of AWS are not known.</param>
    /// <param name="type">What is sent or read.</param>
    /// <param name="does"><c>sends</c> or <c>reads</c>.</param>
    /// <param name="location">Where the type is named.</param>
    public static void Check(StateReading state, string resource, ITypeSymbol? type, string does, Location? location)
    {
        if (type is null || !resource.StartsWith("arn:", StringComparison.Ordinal) || !resource.Contains(":states:"))
        {
            return;
        }

        var rules = JsonRules.Of(state.Workflow.Compilation);
        if (Own(TypeReferences.WithoutNull(type), rules) is { } own
            && rules.MembersOf(own).FirstOrDefault(static member => member.JsonName != member.Symbol.Name && !JsonAttributes.Has(member.Symbol, JsonAttributes.PropertyName)) is { } member)
        {
            state.Find(DiagnosticIds.ForeignNames, location, state.Symbol.Name, does, own.Name, member.Symbol.Name, member.JsonName);
        }
    }

    // Of a context and of a converter somebody has decided already.
    private static INamedTypeSymbol? Own(ITypeSymbol type, JsonRules rules) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
        && !SystemTypes.Contains(named)
        && DictionaryShape.Of(named) is null
        && CollectionShape.Of(named) is null
        && rules.ContextOf(named) is null
        && !JsonAttributes.HasConverter(named)
            ? named
            : null;
}
