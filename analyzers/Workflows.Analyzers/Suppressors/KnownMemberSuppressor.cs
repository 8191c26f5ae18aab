using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Workflows.Analyzers.Suppressors;

/// <summary>Suppresses that a member of a state's input may be null, where every path into the state has set it by <c>[ResultPath]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KnownMemberSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        SuppressionDescriptors.DereferenceOfSet,
        SuppressionDescriptors.ArgumentOfSet,
        SuppressionDescriptors.ValueOfSet,
        SuppressionDescriptors.ReturnOfSet,
        SuppressionDescriptors.AssignmentOfSet);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var workflows = new Dictionary<INamedTypeSymbol, SetMembers?>(SymbolEqualityComparer.Default);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (MemberPath(diagnostic, context) is not var (parameter, members) || parameter.ContainingSymbol is not IMethodSymbol { ContainingType: { } type } method)
            {
                continue;
            }

            if (!workflows.TryGetValue(type, out var known))
            {
                workflows[type] = known = SetMembers.Of(type, context);
            }

            if (known?.Contains(method, parameter, members) is true)
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    /// <summary>The members that lead from a parameter to what may be null. Null if it is anything else, or if somebody may have changed it since the state began.</summary>
    private static (IParameterSymbol Parameter, IReadOnlyList<IPropertySymbol> Members)? MemberPath(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree
            || tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression)
        {
            return null;
        }

        var model = context.GetSemanticModel(tree);
        var members = new Stack<IPropertySymbol>();
        while (expression is MemberAccessExpressionSyntax access)
        {
            if (model.GetSymbolInfo(access, context.CancellationToken).Symbol is not IPropertySymbol member || !StoredMembers.Contain(member, context))
            {
                return null;
            }

            members.Push(member);
            expression = access.Expression;
        }

        return members.Count > 0
            && model.GetSymbolInfo(expression, context.CancellationToken).Symbol is IParameterSymbol parameter
            && expression.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
            && !IsWritten(parameter, method, model)
                ? (parameter, members.ToArray())
                : null;
    }

    private static bool IsWritten(IParameterSymbol parameter, MethodDeclarationSyntax method, SemanticModel model)
    {
        var flow = method.ExpressionBody is { } arrow ? model.AnalyzeDataFlow(arrow.Expression) : method.Body is { } body ? model.AnalyzeDataFlow(body) : null;
        return flow is not { Succeeded: true } || flow.WrittenInside.Contains(parameter, SymbolEqualityComparer.Default);
    }
}
