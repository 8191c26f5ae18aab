using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Generators;

namespace Workflows.Analyzers.Tests.Snippets.Harness;

/// <summary>Generator and analyzers as a project of an editor refers to them.</summary>
internal sealed class WorkflowAnalyzers : AnalyzerReference
{
    // The workspace knows a generator by its reference, so there is one only.
    private readonly ImmutableArray<ISourceGenerator> _generators = [new WorkflowGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => typeof(WorkflowAnalyzers);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => Analyzers.All;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => GetAnalyzers(LanguageNames.CSharp);

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
}
