using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>Stand-ins for analyzers of others: they say of every method what those would say of some.</summary>
internal static class OtherAnalyzers
{
    public static IEnumerable<DiagnosticAnalyzer> For(IEnumerable<string> ids) => new DiagnosticAnalyzer[] { new CouldBeStatic(), new UnusedParameter(), new UncheckedParameter(), new UnusedClass() }
        .Where(analyzer => ids.Contains(analyzer.SupportedDiagnostics[0].Id));

    private static DiagnosticDescriptor Descriptor(string id) => new(id, id, id, "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

#pragma warning disable RS1001 // They are not for the compiler to find.
    private sealed class CouldBeStatic : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor("CA1822")];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    var method = (MethodDeclarationSyntax)node.Node;
                    if (!method.Modifiers.Any(SyntaxKind.StaticKeyword))
                    {
                        node.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], method.Identifier.GetLocation()));
                    }
                },
                SyntaxKind.MethodDeclaration);
        }
    }

    private sealed class UnusedParameter : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor("IDE0060")];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                node => node.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], ((ParameterSyntax)node.Node).Identifier.GetLocation())),
                SyntaxKind.Parameter);
        }
    }

    private sealed class UncheckedParameter : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor("CA1062")];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.SemanticModel.GetSymbolInfo(node.Node).Symbol is IParameterSymbol)
                    {
                        node.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], node.Node.GetLocation()));
                    }
                },
                SyntaxKind.IdentifierName);
        }
    }

    private sealed class UnusedClass : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor("CA1812")];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                node => node.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], ((ClassDeclarationSyntax)node.Node).Identifier.GetLocation())),
                SyntaxKind.ClassDeclaration);
        }
    }
}
