using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>The methods that a class's own code calls or hands on. Nobody knows with which input.</summary>
internal sealed class CalledMethods(INamedTypeSymbol type, SuppressionAnalysisContext context)
{
    public bool Contain(IMethodSymbol method) => type.DeclaringSyntaxReferences
        .Where(static reference => !Places.IsGenerated(Location.Create(reference.SyntaxTree, reference.Span)))
        .SelectMany(reference => reference.GetSyntax(context.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
        .Any(name => name.Identifier.ValueText == method.Name && !IsInNameof(name) && Means(name, method));

    private bool Means(SimpleNameSyntax name, IMethodSymbol method)
    {
        var symbols = context.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, context.CancellationToken);
        return symbols.CandidateSymbols.Append(symbols.Symbol).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol, method));
    }

    private static bool IsInNameof(SimpleNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
    }
}
