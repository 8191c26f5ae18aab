using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Reading.Errors;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers;

/// <summary>Reports everything that reading and validating a <c>[Workflow]</c> class finds, and attributes of ours outside of one.</summary>
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
        context.RegisterCompilationStartAction(static start =>
        {
            var bases = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
            var others = new ConcurrentBag<INamedTypeSymbol>();
            var workflows = new ConcurrentBag<INamedTypeSymbol>();
            var told = new ConcurrentDictionary<LocatedFinding, bool>();
            start.RegisterSymbolAction(symbol => Analyze(symbol, bases, others, workflows, told), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end => ReportAtEnd(end, bases, others, workflows));
        });
    }

    private static void Analyze(
        SymbolAnalysisContext context,
        ConcurrentDictionary<INamedTypeSymbol, bool> bases,
        ConcurrentBag<INamedTypeSymbol> others,
        ConcurrentBag<INamedTypeSymbol> workflows,
        ConcurrentDictionary<LocatedFinding, bool> told)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var names = new FindingSink();
        ErrorNameRules.Find(type, names, context.CancellationToken);
        foreach (var finding in names.ToImmutable())
        {
            context.ReportDiagnostic(ToDiagnostic(finding));
        }

        if (!StateMethods.IsWorkflow(type))
        {
            others.Add(type);
            return;
        }

        workflows.Add(type);
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            bases.TryAdd(current.OriginalDefinition, true);
        }

        // A workflow's methods may stand in several files, so no single semantic model that the driver offers is enough.
#pragma warning disable RS1030
        SemanticModel Model(SyntaxTree tree) => context.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        var (workflow, findings, _) = WorkflowReader.Read(type, Model, context.CancellationToken);
        if (workflow is { HasErrors: false } && DefinitionSize.FaultOf(type, workflow, context.CancellationToken) is { } fault)
        {
            findings = findings.Add(fault);
        }

        var isBroken = !findings.IsEmpty && CompileErrors.AreIn(type, Model, context.CancellationToken);

        // What is wrong in a base class or a policy is found by every workflow that has it.
        foreach (var finding in findings.Where(finding => (!isBroken || ConcernsClass(finding.Id)) && told.TryAdd(finding, true)))
        {
            context.ReportDiagnostic(ToDiagnostic(finding));
        }
    }

    private static void ReportAtEnd(
        CompilationAnalysisContext context,
        ConcurrentDictionary<INamedTypeSymbol, bool> bases,
        ConcurrentBag<INamedTypeSymbol> others,
        ConcurrentBag<INamedTypeSymbol> workflows)
    {
        var findings = new FindingSink();
        foreach (var type in others)
        {
            IneffectiveAttributes.FindOutside(type, bases.ContainsKey(type.OriginalDefinition), findings, context.CancellationToken);
        }

        NeverThrown.Find(context.Compilation, [.. workflows, .. others], findings, context.CancellationToken);
        foreach (var finding in findings.ToImmutable())
        {
            context.ReportDiagnostic(ToDiagnostic(finding));
        }
    }

    /// <summary>Because of these nothing is generated, which the class's own code may not compile without.</summary>
    private static bool ConcernsClass(string id) => id is DiagnosticIds.NotPartial or DiagnosticIds.UnsupportedClass or DiagnosticIds.ReservedName;

    private static Diagnostic ToDiagnostic(LocatedFinding finding) =>
        Diagnostic.Create(DiagnosticDescriptors.Of(finding.Id), finding.Location, [.. finding.Arguments]);
}
