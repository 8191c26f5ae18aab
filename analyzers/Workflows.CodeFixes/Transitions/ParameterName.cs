using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Reading.Data;

namespace Workflows.CodeFixes.Transitions;

/// <summary>What the input of a new state is called.</summary>
internal static class ParameterName
{
    /// <summary>What the state before calls a value of the type, else the type's own name, such as <c>order</c>.</summary>
    public static string For(ITypeSymbol type, FixRequest request, MethodDeclarationSyntax giver)
    {
        var known = request.Model.GetDeclaredSymbol(giver, request.CancellationToken)?.Parameters
            .FirstOrDefault(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, type))?.Name;
        return known ?? (TypeReferences.WithoutNull(type) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeArguments.IsEmpty: true, IsTupleType: false } named
            ? $"{char.ToLowerInvariant(named.Name[0])}{named.Name.Substring(1)}"
            : "value");
    }
}
