using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>Stand-ins for analyzers of others: they say of every method what those would say of some.</summary>
internal static class OtherAnalyzers
{
    public static IEnumerable<DiagnosticAnalyzer> For(IEnumerable<string> ids) => new DiagnosticAnalyzer[]
        {
            new StandIn("CA1822", SyntaxKind.MethodDeclaration, static node =>
                node.Node is MethodDeclarationSyntax method && !method.Modifiers.Any(SyntaxKind.StaticKeyword) ? method.Identifier.GetLocation() : null),
            new StandIn("IDE0060", SyntaxKind.Parameter, static node => ((ParameterSyntax)node.Node).Identifier.GetLocation()),
            new StandIn("CA1062", SyntaxKind.IdentifierName, static node =>
                node.SemanticModel.GetSymbolInfo(node.Node).Symbol is IParameterSymbol ? node.Node.GetLocation() : null),
            new StandIn("CA1812", SyntaxKind.ClassDeclaration, static node => ((ClassDeclarationSyntax)node.Node).Identifier.GetLocation()),
        }
        .Where(analyzer => ids.Contains(analyzer.SupportedDiagnostics[0].Id));

    /// <param name="id">What it reports.</param>
    /// <param name="kind">Of which syntax.</param>
    /// <param name="place">Where; null for nowhere.</param>
#pragma warning disable RS1001 // It is not for the compiler to find.
    private sealed class StandIn(string id, SyntaxKind kind, Func<SyntaxNodeAnalysisContext, Location?> place) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new(id, id, id, "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (place(node) is { } location)
                    {
                        node.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], location));
                    }
                },
                kind);
        }
    }
}
