using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Analyzers.Tests.Snippets.Harness;

namespace Workflows.Analyzers.Tests.Mutations;

/// <summary>Runs analyzers and suppressors, with what the compiler and others say for the suppressors to judge.</summary>
internal static class EditorAnalysis
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Everybody = [.. Analyzers.All, .. OtherAnalyzers.For(["CA1062", "CA1812", "CA1822", "IDE0060"])];

    // As an editor has it, what the compiler says of a file comes from an analyzer too.
    private static readonly DiagnosticAnalyzer TheCompiler = (DiagnosticAnalyzer)Activator.CreateInstance(
        typeof(CSharpCompilation).Assembly.GetType("Microsoft.CodeAnalysis.Diagnostics.CSharp.CSharpCompilerDiagnosticAnalyzer", throwOnError: true)!)!;

    /// <summary>As an editor does after an edit: only what it shows. That takes half the time, as the generated files are not bound.</summary>
    /// <returns>What was thrown.</returns>
    public static Task<Exception?> ThrownInAsync(Compilation compilation, IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken, params IEnumerable<DiagnosticAnalyzer> more) =>
        CatchAsync(compilation, [TheCompiler, .. Everybody, .. more], async analysis =>
        {
            foreach (var tree in trees)
            {
                await analysis.GetAnalysisResultAsync(analysis.Compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken);
            }
        });

    /// <summary>As a build does: all files, and what is known at the end of them only.</summary>
    /// <returns>What was thrown.</returns>
    public static Task<Exception?> ThrownInAllAsync(Compilation compilation, CancellationToken cancellationToken, params IEnumerable<DiagnosticAnalyzer> more) =>
        CatchAsync(compilation, [.. Everybody, .. more], analysis => analysis.GetAllDiagnosticsAsync(cancellationToken));

    private static async Task<Exception?> CatchAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, Func<CompilationWithAnalyzers, Task> analyze)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => thrown = ExceptionDispatchInfo.Capture(exception).SourceException,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        await analyze(compilation.WithAnalyzers(analyzers, options));
        return thrown;
    }
}
