using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Workflows.Benchmarks.Compiler;

/// <summary>Asks for types and looks at none: what any analyzer costs.</summary>
#pragma warning disable RS1001 // No editor loads it.
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("IDLE", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Info, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start => start.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType));
    }
}
