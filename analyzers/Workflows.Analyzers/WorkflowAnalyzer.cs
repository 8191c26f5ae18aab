using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers;

/// <summary>Reports everything that reading and validating a <c>[Workflow]</c> class finds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkflowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.WorkflowAttribute))
        {
            return;
        }

        // A workflow's methods may stand in several files, so no single semantic model that the driver offers is enough.
#pragma warning disable RS1030
        var result = WorkflowReader.Read(type, tree => context.Compilation.GetSemanticModel(tree), context.CancellationToken);
#pragma warning restore RS1030
        foreach (var finding in result.Findings)
        {
            var descriptor = DiagnosticDescriptors.Of(finding.Id);
            context.ReportDiagnostic(Diagnostic.Create(descriptor, finding.Location, [.. finding.Arguments]));
        }
    }
}
