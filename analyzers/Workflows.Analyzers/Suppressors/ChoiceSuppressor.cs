using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Analyzers.Suppressors;

/// <summary>Suppresses that the switch of a <c>[Choice]</c> is not exhaustive: ASL has no <c>Default</c> either where there is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChoiceSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        SuppressionDescriptors.ChoiceWithoutDefault,
        SuppressionDescriptors.ChoiceOfUnnamedValue,
        SuppressionDescriptors.ChoiceOfNull,
        SuppressionDescriptors.ChoiceWithWhen);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var workflows = new WorkflowClasses(context.Compilation, context.CancellationToken);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (Switch(diagnostic, context.CancellationToken) is { } expression && IsOfChoice(expression, workflows, context))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    private static SwitchExpressionSyntax? Switch(Diagnostic diagnostic, CancellationToken ct) =>
        diagnostic.Location.SourceTree?.GetRoot(ct).FindToken(diagnostic.Location.SourceSpan.Start).Parent as SwitchExpressionSyntax;

    // A switch over values inside of an arm is not one that goes anywhere.
    private static bool IsOfChoice(SwitchExpressionSyntax expression, WorkflowClasses workflows, SuppressionAnalysisContext context)
    {
        var model = context.GetSemanticModel(expression.SyntaxTree);
        return model.GetTypeInfo(Outermost(expression), context.CancellationToken).ConvertedType?.ToDisplayString() == KnownNames.Next
            && model.GetEnclosingSymbol(expression.SpanStart, context.CancellationToken) is IMethodSymbol method
            && workflows.Contain(method.ContainingType)
            && Policies.Attributes(method, context.CancellationToken).Any(static attribute => attribute.FullName == KnownNames.Choice);
    }

    // A 'switch' may be the last branch of a '?:' or of another 'switch', which only as a whole becomes a Next.
    private static ExpressionSyntax Outermost(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax outer => Outermost(outer),
        ConditionalExpressionSyntax outer when outer.Condition != expression => Outermost(outer),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax outer } => Outermost(outer),
        _ => expression,
    };
}
