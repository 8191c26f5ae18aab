using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>Suppresses what others say of the signatures of states and shaping methods: that they could be static, that a parameter is not used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateMethodSuppressor : DiagnosticSuppressor
{
    private static readonly string[] ShapingSettings = ["Arguments", "Output", "TimeoutSecondsPath"];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        SuppressionDescriptors.StaticState,
        SuppressionDescriptors.UnusedInput);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (Declaration(diagnostic, context.CancellationToken) is { } declaration
                && context.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, context.CancellationToken) is { } method
                && (IsState(method, context.CancellationToken) || IsShaping(method, context.CancellationToken)))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    // The method itself, or the one that a parameter belongs to; not one around a local function or lambda.
    private static MethodDeclarationSyntax? Declaration(Diagnostic diagnostic, CancellationToken ct)
    {
        var node = diagnostic.Location.SourceTree?.GetRoot(ct).FindNode(diagnostic.Location.SourceSpan);
        return node as MethodDeclarationSyntax ?? node?.FirstAncestorOrSelf<ParameterSyntax>()?.Parent?.Parent as MethodDeclarationSyntax;
    }

    private static bool IsState(IMethodSymbol method, CancellationToken ct) =>
        Policies.Attributes(method, ct).Any(static attribute => KnownNames.IsState(attribute.FullName));

    private static bool IsShaping(IMethodSymbol method, CancellationToken ct) =>
        StateMethods.IsWorkflow(method.ContainingType)
        && method.ContainingType.GetMembers().Prepend(method.ContainingType)
            .SelectMany(member => Policies.Attributes(member, ct))
            .Where(static attribute => KnownNames.IsState(attribute.FullName) || attribute.FullName is KnownNames.Catch)
            .Any(attribute => ShapingSettings.Any(setting => attribute.Text(setting) == method.Name));
}
