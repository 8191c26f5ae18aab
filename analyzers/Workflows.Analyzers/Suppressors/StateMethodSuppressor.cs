using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>Suppresses what others say of the signatures of states and shaping methods: that they could be static, that a parameter is not used or not checked for null.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateMethodSuppressor : DiagnosticSuppressor
{
    private static readonly string[] ShapingSettings =
    [
        "Arguments", "Assign", "BatchInput", "Credentials", "HeartbeatSecondsPath", "Items", "Location", "MaxConcurrencyPath", "MaxInputBytesPerBatchPath", "MaxItemsPath", "MaxItemsPerBatchPath", "Output",
        "TimeoutSecondsPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath",
    ];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        SuppressionDescriptors.StaticState,
        SuppressionDescriptors.UnusedInput,
        SuppressionDescriptors.UncheckedInput);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var workflows = new WorkflowClasses(context.Compilation, context.CancellationToken);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (Method(diagnostic, context) is { } method && workflows.Contain(method.ContainingType) && (IsState(method, context.CancellationToken) || IsShaping(method, context.CancellationToken)))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    // The method itself, or the one whose parameter is declared or used there; not one around a local function or lambda.
    private static IMethodSymbol? Method(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var model = context.GetSemanticModel(tree);
        var symbol = node is IdentifierNameSyntax
            ? model.GetSymbolInfo(node, context.CancellationToken).Symbol
            : model.GetDeclaredSymbol(node, context.CancellationToken);
        return symbol as IMethodSymbol ?? (symbol as IParameterSymbol)?.ContainingSymbol as IMethodSymbol;
    }

    private static bool IsState(IMethodSymbol method, CancellationToken ct) =>
        Policies.Attributes(method, ct).Any(static attribute => KnownNames.IsState(attribute.FullName));

    private static bool IsShaping(IMethodSymbol method, CancellationToken ct) =>
        method.ContainingType.GetMembers().Prepend(method.ContainingType)
            .SelectMany(member => Policies.Attributes(member, ct))
            .Any(attribute => attribute.FullName is KnownNames.Assign
                ? attribute.Text(0) == method.Name
                : (attribute.FullName is KnownNames.Catch or KnownNames.Branch || KnownNames.IsState(attribute.FullName) || DistributedReader.IsOfDistributed(attribute.FullName)) && ShapingSettings.Any(setting => attribute.Text(setting) == method.Name));
}
